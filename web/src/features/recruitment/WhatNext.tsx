import { useTexts } from '#web/i18n/language.tsx';
import { Section } from '#web/ui/Section.tsx';
import { texts } from './texts.ts';
import css from './WhatNext.module.css';

/** What happens after an application, so that nobody waits without knowing. */
export function WhatNext() {
  const t = useTexts(texts);
  return (
    <Section title={t('next')}>
      <ol className={css.steps}>
        {(['nextCall', 'nextMeet', 'nextTraining', 'nextMatch'] as const).map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
    </Section>
  );
}
