import { useState } from 'react';
import { CONSENT_TEXTS, type Consent, type ConsentPurpose, textOfVersion, textOn } from '#shared/consents/index.ts';
import { LANGUAGE_NAMES } from '#web/app/shell/texts.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { Switcher } from '#web/ui/Switcher.tsx';
import { today } from '#web/ui/When.tsx';
import css from './ConsentsTab.module.css';
import { ConsentWords } from './ConsentText.tsx';
import { historyTexts } from './historyTexts.ts';

interface Props {
  readonly purpose: ConsentPurpose;
  /** What stands; null where the person would be asked today. */
  readonly consented: Consent | null;
  readonly partner?: string;
}

/** The words of a consent, to be read in each language: those somebody said yes to, or those they would be asked today. */
export function ConsentedWords({ purpose, consented, partner }: Props) {
  const h = useTexts(historyTexts);
  const languages = useOptions(LANGUAGE_NAMES);
  const { language } = useLanguage();
  const [chosen, setChosen] = useState<string>(consented?.language ?? language);
  const text = (consented && textOfVersion(purpose, consented.textVersion)) ?? textOn(CONSENT_TEXTS[purpose], today());
  return (
    <details className={css.words}>
      <summary>{h(consented ? 'readConsented' : 'readAsked')}</summary>
      <Switcher label={h('inLanguage')} value={chosen} options={languages} onChange={setChosen} />
      <blockquote className={css.quote}>
        <ConsentWords text={text} language={chosen} {...(partner !== undefined && { partner })} />
      </blockquote>
    </details>
  );
}
