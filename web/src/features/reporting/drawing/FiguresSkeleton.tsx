import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import css from './FiguresSkeleton.module.css';

/** The outline of figures that are on their way: a row of large ones over drawings. */
export function FiguresSkeleton() {
  const t = useTexts(common);
  return (
    <div role="status" aria-label={t('loading')} className={css.skeleton}>
      <div className={css.row} />
      <div className={css.drawing} />
      <div className={css.drawing} />
    </div>
  );
}
