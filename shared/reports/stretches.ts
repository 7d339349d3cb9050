import { addDays, addMonths, type LocalDate } from '#shared/kernel/index.ts';
import { laterMonth, monthsOf, NOW, type Period } from '#shared/reporting/index.ts';
import type { ReportInput, Stretch } from './schema.ts';

/** The days of a period: from its first month's first to its last month's last. */
export function stretchOf(period: Exclude<Period, typeof NOW>): Stretch {
  const { from, to } = monthsOf(period);
  return { from: `${from}-01`, to: addDays(`${laterMonth(to, 1)}-01`, -1), period };
}

/** The days a report is begun for; undefined for what is no time at all. */
export function stretchIn(span: ReportInput['span']): Stretch | undefined {
  if ('period' in span) return span.period === NOW ? undefined : stretchOf(span.period);
  return { ...span, period: null };
}

const MONTHS_IN_YEAR = 12;
const yearEarlier = (date: LocalDate): LocalDate => addMonths(date, -MONTHS_IN_YEAR);

/** The same stretch a year earlier. */
export function yearBefore({ from, to, period }: Stretch): Stretch {
  if (period === null) return { from: yearEarlier(from), to: yearEarlier(to), period: null };
  return stretchOf(`${Number(period.slice(0, 4)) - 1}${period.slice(4)}`);
}
