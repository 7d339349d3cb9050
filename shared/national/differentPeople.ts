import { NOW, type Period } from '#shared/reporting/index.ts';
import { monthsWithin } from './plan.ts';

/** Periods of which everybody in the first is in one of the second; what is in the first twice is in two of them. */
export interface Cover {
  readonly smaller: readonly Period[];
  readonly larger: readonly Period[];
}

type Months = ReadonlyMap<Period, readonly string[]>;

const isWithin = (months: Months, one: Period, other: Period): boolean =>
  (months.get(one) ?? []).every((month) => months.get(other)?.includes(month));

/** Every way to lay periods over a period of which none could be left out. */
function coversOf(period: Period, months: Months): Period[][] {
  const covered = (by: readonly Period[]): boolean =>
    (months.get(period) ?? []).every((month) => by.some((one) => months.get(one)?.includes(month)));
  const grow = (so: readonly Period[]): Period[][] => {
    const open = months.get(period)?.find((month) => !so.some((one) => months.get(one)?.includes(month)));
    if (open === undefined) return so.some((one) => covered(so.filter((other) => other !== one))) ? [] : [[...so]];
    return [...months.keys()].filter((one) => one !== period && months.get(one)?.includes(open)).flatMap((one) => grow([...so, one]));
  };
  return [...new Map(grow([]).map((cover) => [[...cover].sort().join(), cover])).values()];
}

/** Whether what a cover says follows from what others say: some of it make up another period, or one lies between. */
const follows = (cover: readonly Period[], period: Period, months: Months): boolean =>
  [...months.keys()].some((other) => {
    if (other === period) return false;
    const [only, ...more] = cover;
    if (only !== undefined && more.length === 0) return other !== only && isWithin(months, period, other) && isWithin(months, other, only);
    const inside = cover.filter((one) => one !== other && isWithin(months, one, other));
    return inside.length > 1 && (months.get(other) ?? []).every((month) => inside.some((one) => months.get(one)?.includes(month)));
  });

/**
 * What everybody knows of a count of different people, who do not add up over periods: whoever is seen in a period is seen in one
 * of those that cover it, and whoever is seen in a month that two of them share is counted in both.
 */
export function coversOfPeople(periods: readonly Period[]): Cover[] {
  const months: Months = new Map(periods.filter((period) => period !== NOW).map((period) => [period, monthsWithin(period)]));
  return [...months.keys()].flatMap((period) =>
    coversOf(period, months)
      .filter((cover) => !follows(cover, period, months))
      .flatMap((larger): Cover[] => {
        const shared = (months.get(period) ?? []).filter((month) => larger.filter((one) => months.get(one)?.includes(month)).length > 1);
        return shared.length === 0
          ? [{ smaller: [period], larger }]
          : shared.filter((month) => months.has(month)).map((month) => ({ smaller: [period, month], larger }));
      }),
  );
}
