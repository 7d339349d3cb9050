import { countedSince, type Figure, type Figures, isMeasured, type Month } from '#shared/reporting/index.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { BehindNumber } from './behind/BehindNumber.tsx';
import { largestOf } from './breakdown.ts';
import css from './Comparison.module.css';
import { type Compared, comparisonOf, comparisonSheet, firstDayOf, heldAgainst } from './comparison.ts';
import { Bars } from './drawing/Bars.tsx';
import { Picture } from './drawing/Picture.tsx';
import { drawingTexts } from './drawing/texts.ts';
import { hasTrend } from './pictures.ts';
import type { Span } from './span.ts';

interface Props {
  readonly figures: readonly Figure[];
  readonly span: Span;
  readonly thisMonth: Month;
  readonly read: Figures;
  readonly of: readonly string[];
}

const isSaid = ({ values }: Compared): boolean => values.some((value) => value !== 0 && value !== 'unknown');

/** Each figure in a stretch of time, beside the one before it and the same a year earlier. */
export function Comparison({ figures, span, thisMonth, read, of }: Props) {
  const { language } = useLanguage();
  const t = useTexts(drawingTexts);
  const against = heldAgainst(span, thisMonth, language);
  const compared = comparisonOf(figures, against, read);
  const hasUnit = (figure: Figure): boolean => isMeasured(figure) || !hasTrend(figure);
  const none = compared.filter((one) => !isSaid(one));
  return (
    <Picture sheet={comparisonSheet(compared, against, language)} figures={figures} of={of} wide>
      <div className={css.figures}>
        {compared.filter(isSaid).map(({ figure, values }) => (
          <div key={figure.id}>
            <h4 className={css.name}>
              {figure.name[language]}
              {hasUnit(figure) && <span className={css.unit}> ({figure.unit.many[language]})</span>}
            </h4>
            <Since text={countedSince(figure, firstDayOf(against), language)} />
            <Bars
              label={figure.name[language]}
              bars={against.map(({ name }, index) => ({ id: String(index), label: name, value: values[index] ?? 'unknown' }))}
              scale={largestOf(values)}
              everyRow
              numberOf={({ id, value }, number) => (
                <BehindNumber figure={figure} span={against[Number(id)]?.span} value={value}>
                  {number}
                </BehindNumber>
              )}
            />
          </div>
        ))}
      </div>
      {none.length > 0 && <p className={css.none}>{t('none', { names: none.map(({ figure }) => figure.name[language]).join(', ') })}</p>}
    </Picture>
  );
}

const Since = ({ text }: { readonly text: string | undefined }) => text && <p className={css.since}>{text}</p>;
