import type { PublicationHead } from '#shared/national/index.ts';
import { SIGNS } from '#web/features/reporting/drawing/ValueText.tsx';
import type { Sheet } from '#web/features/reporting/sheet.ts';
import { useTexts } from '#web/i18n/language.tsx';
import css from './Legend.module.css';
import { texts } from './texts.ts';

/** How its numbers are told, and what the signs of a table mean, those of them that are in it. */
export function Legend({ sheet, edition: { threshold, within } }: { readonly sheet: Sheet; readonly edition: PublicationHead }) {
  const t = useTexts(texts);
  const values = new Set(sheet.rows.flatMap((row) => row.values));
  return (
    <div className={css.legend}>
      {within !== null && <p>{t('roundedLegend', { threshold, twice: 2 * threshold, within })}</p>}
      {values.has('hidden') && (
        <p>
          <strong aria-hidden="true">{SIGNS.hidden}</strong> {within === null ? t('hiddenLegend', { threshold }) : t('untold')}
        </p>
      )}
      {values.has('unknown') && (
        <p>
          <strong aria-hidden="true">{SIGNS.unknown}</strong> {t('unknownLegend')}
        </p>
      )}
    </div>
  );
}
