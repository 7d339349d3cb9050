import type { PrivacyRule } from '#shared/disclosure/index.ts';
import type { Cells, Period } from '#shared/reporting/index.ts';
import { type Counts, numberAt, placesOf, spotOf } from './edition.ts';
import { cellsIn, isIn, type Published, setsOfFigures } from './figures.ts';
import { periodsTold } from './plan.ts';
import type { Publication, ToPublish } from './publish.ts';
import { replaced } from './replaced.ts';
import { roundedSet, type ToRound, toldBefore } from './rounding/set.ts';
import type { Draw } from './rounding/spread.ts';
import { settled } from './settle.ts';

/** Whether what has not changed since it was told is told as it was, of all cities together too. What stands is of another day each time. */
function standsByItself(figures: readonly Published[], { periods, counts, earlier }: ToRound, told: Counts): boolean {
  const before = toldBefore(earlier, figures);
  return figures
    .filter(({ isStock }) => !isStock)
    .every((figure) =>
      periods.every((period) =>
        cellsIn(figure, period).every((cell) =>
          placesOf(counts).every((place) => {
            const then = before.get(`${spotOf(place, period, cell)}=${numberAt(counts, place, period, cell)}`);
            return then === undefined || then === numberAt(told, place, period, cell);
          }),
        ),
      ),
    );
}

/** How far the number furthest from the truth is, up to just below a multiple of the base. */
function furthest(figures: readonly Published[], periods: readonly Period[], counts: Counts, told: Counts, base: number): number {
  let most = 0;
  for (const place of placesOf(counts)) {
    for (const period of periods) {
      for (const cell of figures.flatMap((figure) => cellsIn(figure, period))) {
        most = Math.max(most, Math.abs(numberAt(told, place, period, cell) - numberAt(counts, place, period, cell)));
      }
    }
  }
  return Math.ceil((most + 1) / base) * base - 1;
}

/**
 * Makes an edition of a year in which every number is told, as a multiple of the threshold, so that all that adds up does (0180). A number that has
 * not changed since it was told is told so again; where that cannot be had of some figures, they stand as they were told before.
 *
 * @param draw chance that nobody else has: whoever could draw again the same could find out more than is promised
 * @throws Error where an earlier edition of the year is not rounded
 */
export function publishRounded(
  { counted, until, earlier, sets = setsOfFigures(), draw }: ToPublish & { readonly draw: Draw },
  { threshold: base }: PrivacyRule,
): Publication {
  if (earlier.some(({ rounded }) => !rounded)) throw new Error('A year keeps the method of its first edition');
  const [periods, figures, last] = [periodsTold(until), sets.flat(), earlier.at(-1)];
  const fresh = settled(counted, periods, last, { threshold: base }, figures);
  let counts = fresh.counts;
  let told: Counts = Object.fromEntries(
    Object.keys(counts).map((city) => [city, Object.fromEntries(periods.map((period): [Period, Cells] => [period, {}]))]),
  );
  let stood: Counts | undefined;
  for (const set of sets) {
    const round = (from: Counts): Counts => roundedSet(set, { periods, counts: from, earlier, base, draw });
    let some = round(counts);
    if (!standsByItself(set, { periods, counts, earlier, base, draw }, some)) {
      stood ??= settled(counted, periods, last, { threshold: Number.POSITIVE_INFINITY }, figures).counts;
      counts = replaced(counts, set, stood);
      some = round(counts);
    }
    told = replaced(told, set, some);
  }
  const untold = figures.flatMap((figure) =>
    figure.companions.flatMap((cell) =>
      periods
        .filter((period) => isIn(figure, period) && Object.values(told).some((own) => own[period]?.[cell] === undefined))
        .flatMap((period) => placesOf(counts).map((place) => spotOf(place, period, cell))),
    ),
  );
  const within = furthest(figures, periods, counts, told, base);
  return { edition: { periods, counts, hidden: new Set(untold), rounded: { told, base, within } }, waiting: fresh.waiting };
}
