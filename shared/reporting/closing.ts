import { addDays, type LocalDate } from '#shared/kernel/index.ts';
import { addCells, type Contribution } from './contribution.ts';
import { laterMonth, type Month, monthOf, NOW, type Period, periodsOf } from './period.ts';
import type { Sums } from './schema.ts';

/** So many days after a month is over, what happened in it may still be written down; from then on its sums are told. */
export const CORRECTION_DAYS = 10;

/** The latest month that is closed on a day: it is over, and so is the time for writing down what happened in it. */
export const lastClosedMonth = (today: LocalDate): Month => laterMonth(monthOf(addDays(today, -CORRECTION_DAYS)), -1);

const addTo = (sums: Record<Period, Record<string, number>>, period: Period, cells: Sums[Period]): void => {
  const sum = sums[period] ?? {};
  addCells(sum, cells);
  sums[period] = sum;
};

/** The first day of the first month that is not closed. */
export const firstOpenDay = (today: LocalDate): LocalDate => `${laterMonth(lastClosedMonth(today), 1)}-01`;

/**
 * What all records of one person counted for in months up to and including one, in each of these months and the tertials,
 * half-years and years they belong to. The person is in the sums of a period once, whatever months of it they were seen in; what
 * stands now is in none. Nothing of it says whose it was.
 */
export function closedSums(records: readonly Contribution[], until: Month): Sums {
  const sums: Record<Period, Record<string, number>> = {};
  const seen = new Set<string>();
  for (const { cells, people } of records) {
    const closed = Object.entries(cells).filter(([moment]) => moment !== NOW && monthOf(moment) <= until);
    for (const [moment, amounts] of closed) for (const period of periodsOf(monthOf(moment))) addTo(sums, period, amounts);
    for (const [figure, days] of Object.entries(people)) {
      for (const period of days
        .map(monthOf)
        .filter((month) => month <= until)
        .flatMap(periodsOf)) {
        if (!seen.has(`${figure} ${period}`)) addTo(sums, period, { [figure]: 1 });
        seen.add(`${figure} ${period}`);
      }
    }
  }
  return sums;
}

/** Two sets of sums together. */
export function addedSums(one: Sums, other: Sums): Sums {
  const sums: Record<Period, Record<string, number>> = {};
  for (const each of [one, other]) for (const [period, cells] of Object.entries(each)) addTo(sums, period, cells);
  return sums;
}
