import type { Correction } from '#shared/participants/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Day } from '#web/ui/When.tsx';
import css from './CorrectionNote.module.css';
import { correctionTexts } from './correctionTexts.ts';

/** What a participant says against what stands above it. */
export function CorrectionNote({ correction: { on, words, by } }: { readonly correction: Correction }) {
  const t = useTexts(correctionTexts);
  return (
    <aside className={css.correction} aria-label={t('disagrees')}>
      <strong>{t('disagrees')}</strong>
      <p className={css.words}>{words}</p>
      <small>
        <Day date={on} /> · {t('writtenBy', { name: by.name })}
      </small>
    </aside>
  );
}
