import { SIGNS } from '#web/features/reporting/drawing/ValueText.tsx';
import type { Sheet } from '#web/features/reporting/sheet.ts';
import { useTexts } from '#web/i18n/language.tsx';
import css from './Legend.module.css';
import { texts } from './texts.ts';

/** What the signs of a table mean, those of them that are in it. */
export function Legend({ sheet, threshold }: { readonly sheet: Sheet; readonly threshold: number }) {
  const t = useTexts(texts);
  const values = new Set(sheet.rows.flatMap((row) => row.values));
  return (
    <div className={css.legend}>
      {values.has('hidden') && (
        <p>
          <strong aria-hidden="true">{SIGNS.hidden}</strong> {t('hiddenLegend', { threshold })}
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
