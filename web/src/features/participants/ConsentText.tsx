import type { CONSENT_PURPOSES } from '#shared/participants/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Notice } from '#web/ui/Notice.tsx';
import { CONSENT_TEXTS, consentTexts } from './consentTexts.ts';

/** What somebody is asked to consent to, in words that can be read out to them. */
export function ConsentText({ purpose }: { readonly purpose: keyof typeof CONSENT_PURPOSES }) {
  const t = useTexts(consentTexts);
  const text = useTexts(CONSENT_TEXTS);
  return <Notice title={t('readAloud')}>{text(purpose)}</Notice>;
}
