import type { NationalDeps, ReadOf } from '#functions/platform/operation.ts';
import { countersIn } from '#functions/platform/table/counters.ts';
import { dateIn } from '#shared/kernel/index.ts';
import type { getCoverage } from '#shared/publishing/index.ts';
import { lastClosedMonth, laterMonth, monthsBetween, NOW, withoutZeros, yearOf } from '#shared/reporting/index.ts';

/** How much there is of each city, without any number: in which closed months anything is counted, and the day it last was. */
export const show: ReadOf<typeof getCoverage, NationalDeps> = async (_actor, _input, { table, keys, cities, today }) => {
  const closedUntil = lastClosedMonth(today);
  const months = monthsBetween(`${yearOf(laterMonth(closedUntil, -12))}-01`, closedUntil);
  const answers = await Promise.all([NOW, ...months].map((period) => table.query(keys.figures(period))));
  const [standing, ...counted] = answers.map(({ items }) => new Map(items.map((stored) => [stored.sk, countersIn(stored)])));
  return {
    closedUntil,
    cities: [...cities].map(([id, name]) => {
      const changedAt = standing?.get(id)?.changedAt;
      return {
        id,
        name,
        months: months.filter((_, index) => Object.keys(withoutZeros(counted[index]?.get(id)?.cells ?? {})).length > 0),
        countedOn: changedAt ? dateIn(new Date(changedAt)) : null,
      };
    }),
  };
};
