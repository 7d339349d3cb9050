import type { Missing } from '#shared/volunteers/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import css from './MissingNote.module.css';
import { wayInTexts } from './wayIn/texts.ts';
import { useMissingWords } from './wayIn/useMissingWords.ts';

/** What somebody on the way in lacks, in a line. */
export function MissingNote({ missing }: { readonly missing: readonly Missing[] }) {
  const t = useTexts(wayInTexts);
  const words = useMissingWords();
  if (missing.length === 0) return null;
  return <span className={css.missing}>{t('missing', { what: words(missing) })}</span>;
}
