import { dateIn, fill, type Language } from '#shared/kernel/index.ts';
import type { FigureId } from './catalogue/index.ts';
import { laterMonth, monthOf, monthsBetween } from './period.ts';
import type { Figures } from './schema.ts';
import { UNITS } from './units.ts';

const TEXTS = {
  now: { nb: '{count} {unit} i gang', nn: '{count} {unit} i gang', en: '{count} {unit} under way' },
  more: { nb: '{now}, {change} flere enn i fjor', nn: '{now}, {change} fleire enn i fjor', en: '{now}, {change} more than last year' },
  fewer: { nb: '{now}, {change} færre enn i fjor', nn: '{now}, {change} færre enn i fjor', en: '{now}, {change} fewer than last year' },
  same: { nb: '{now}, like mange som i fjor', nn: '{now}, like mange som i fjor', en: '{now}, as many as last year' },
} as const;

const ACTIVE: FigureId = 'participantsActive';
const STARTED: FigureId = 'participantsStarted';
const CLOSED: FigureId = 'participantsClosed';
const MONTHS_IN_YEAR = 12;

/**
 * How many more participants are under way than when this month ended last year: everybody taken in since, less everybody
 * closed since. Undefined where the figures do not reach that far back.
 */
function changeOfYear({ asOf, periods }: Pick<Figures, 'asOf' | 'periods'>): number | undefined {
  const thisMonth = monthOf(dateIn(new Date(asOf)));
  const byPeriod = new Map(periods.map(({ period, cells }) => [period, cells]));
  const months = monthsBetween(laterMonth(thisMonth, 1 - MONTHS_IN_YEAR), thisMonth).map((month) => byPeriod.get(month));
  return months.reduce<number | undefined>(
    (sum, cells) => (cells === undefined || sum === undefined ? undefined : sum + (cells[STARTED] ?? 0) - (cells[CLOSED] ?? 0)),
    0,
  );
}

/** The sentence at the top: "42 deltakere i gang, 6 flere enn i fjor". A service in its first year is compared with nothing. */
export function headline(figures: Pick<Figures, 'asOf' | 'now' | 'periods'>, language: Language): string {
  const count = figures.now[ACTIVE] ?? 0;
  const unit = UNITS.participants[count === 1 ? 'one' : 'many'][language];
  const now = fill(TEXTS.now[language], { count, unit });
  const change = changeOfYear(figures);
  if (change === undefined || count - change <= 0) return now;
  const compared = change > 0 ? TEXTS.more : change < 0 ? TEXTS.fewer : TEXTS.same;
  return fill(compared[language], { now, change: Math.abs(change) });
}
