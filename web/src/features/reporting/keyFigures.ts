import { counted, type Figure, type FigureId, type Figures, type Month, type Value, valueIn, yearOf } from '#shared/reporting/index.ts';
import { type Span, spanOf, yearBefore } from './span.ts';
import { toldOf } from './told.ts';

/** Said in the sentence over them. */
const IN_HEADLINE: FigureId = 'participantsActive';

/** What a funder asks about first. */
const OF_PERIOD: readonly FigureId[] = ['people', 'participantsStarted', 'conversationsHeld', 'daysToMatch'];

/** A figure told large. */
export interface KeyFigure {
  readonly figure: Figure;
  readonly value: Value;
  /** What it is told for; undefined where it is what stands now. */
  readonly span?: Span;
  /** What it was a year before; undefined for what is only known now, and where the service was not there then. */
  readonly before?: Value | undefined;
}

/** Different people are counted for periods alone: where none is chosen, for the year we are in. */
const spanFor = ({ kind }: Figure, span: Span, thisMonth: Month): Span =>
  kind === 'people' && span.period === undefined ? spanOf(yearOf(thisMonth)) : span;

function inPeriod(figure: Figure, chosen: Span, thisMonth: Month, read: Figures): KeyFigure {
  const span = spanFor(figure, chosen, thisMonth);
  const [told, before] = [toldOf(span, read), toldOf(yearBefore(span), read)];
  return { figure, span, value: told ? valueIn(figure, told) : 'unknown', before: before && valueIn(figure, before) };
}

/** The few of these figures that say most: those of a stretch of time, then what stands now. */
export const keyFiguresOf = (figures: readonly Figure[], span: Span, thisMonth: Month, read: Figures): KeyFigure[] => [
  ...figures.filter(({ id }) => OF_PERIOD.some((one) => one === id)).map((figure) => inPeriod(figure, span, thisMonth, read)),
  ...figures
    .filter(({ id, kind }) => kind === 'stock' && id !== IN_HEADLINE)
    .map((figure) => ({
      figure,
      value: valueIn(figure, counted(read.now)),
    })),
];
