import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import type { Value } from '#shared/reporting/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import css from './Bars.module.css';
import { drawingTexts } from './texts.ts';
import { ValueText } from './ValueText.tsx';

export interface BarOf {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly success?: boolean;
}

interface Props {
  readonly label: string;
  readonly bars: readonly BarOf[];
  /** What the longest bar stands for: the same in drawings that are held against each other. */
  readonly scale: number;
  /** What is nothing has its place too, as the same rows are held against each other elsewhere. */
  readonly everyRow?: boolean;
  /** What stands for the number of a bar that leads somewhere; the number itself unless said. */
  readonly numberOf?: (bar: BarOf, number: ReactNode) => ReactNode;
}

/** Some numbers as bars, each with its word and its number beside it. What is hidden has no length, and what is nothing takes no room. */
export function Bars({ label, bars, scale, everyRow = false, numberOf = (_, number) => number }: Props) {
  const t = useTexts(drawingTexts);
  const some = bars.filter(({ value }) => everyRow || value !== 0);
  const none = bars.filter(({ value }) => !everyRow && value === 0);
  return (
    <>
      {some.length > 0 && (
        <ul className={css.bars} aria-label={label}>
          {some.map((bar) => (
            <li key={bar.id} className={css.row}>
              <span className={css.name}>
                {bar.label}
                {bar.success && <CheckmarkIcon title={t('success')} className={css.success} />}
              </span>
              <span className={css.number}>{numberOf(bar, <ValueText value={bar.value} />)}</span>
              <svg className={css.track} aria-hidden="true" focusable="false">
                <rect className={bar.success ? css.good : css.bar} width={`${lengthOf(bar.value, scale)}%`} height="100%" rx="3" />
              </svg>
            </li>
          ))}
        </ul>
      )}
      {none.length > 0 && <p className={css.none}>{t('none', { names: none.map((bar) => bar.label).join(', ') })}</p>}
    </>
  );
}

/** How long a bar is, in per cent of the longest. */
const lengthOf = (value: Value, scale: number): number => (typeof value === 'number' && scale > 0 ? (value / scale) * 100 : 0);
