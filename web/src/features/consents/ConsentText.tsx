import type { ConsentPurpose, ConsentText as Words } from '#shared/consents/index.ts';
import { fill, LANGUAGES, languageOf } from '#shared/kernel/language.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { today } from '#web/ui/When.tsx';
import { textFor } from './consentForm.ts';
import { consentTexts } from './consentTexts.ts';

/** A text of consent in one language, with the partner's name where it names one. */
export function ConsentWords({ text, language, partner }: { readonly text: Words; readonly language: string; readonly partner?: string }) {
  const t = useTexts(consentTexts);
  const tag = LANGUAGES.find((one) => one === language) ?? languageOf(language);
  return <span lang={tag}>{fill(text.text[tag], { partner: partner ?? t('thePartner') })}</span>;
}

interface Props {
  readonly purpose: ConsentPurpose;
  /** The day the consent was given, which decides which version is shown. */
  readonly givenOn: string | null;
  readonly language: string;
  readonly partner?: string | undefined;
}

/** What somebody is asked to consent to, in words that can be read out to them. */
export function ConsentText({ purpose, givenOn, language, partner }: Props) {
  const t = useTexts(consentTexts);
  return (
    <Notice title={t('readAloud')}>
      <ConsentWords text={textFor(purpose, givenOn, today())} language={language} {...(partner !== undefined && { partner })} />
    </Notice>
  );
}
