import type { NationalFigures } from '#shared/national/index.ts';
import type { Figure } from '#shared/reporting/index.ts';
import { valueIn } from '#shared/reporting/index.ts';
import { largestOf } from '#web/features/reporting/breakdown.ts';
import { Bars } from '#web/features/reporting/drawing/Bars.tsx';
import { useLanguage } from '#web/i18n/language.tsx';
import { citiesOf } from './sideBySide.ts';

/** A figure as a whole: a bar for each city. */
export function CityBars({ figure, read }: { readonly figure: Figure; readonly read: NationalFigures }) {
  const { language } = useLanguage();
  const bars = citiesOf(read).map(({ name, told }) => ({ id: name, label: name, value: valueIn(figure, told) }));
  return <Bars label={figure.name[language]} bars={bars} scale={largestOf(bars.map(({ value }) => value))} everyRow />;
}
