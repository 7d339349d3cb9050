import { must } from '#functions/platform/must.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { checkDayRange, type getFiguresBetween } from '#shared/reporting/index.ts';
import { figuresBetween } from './between.ts';
import { known } from './known.ts';

/** A city's figures from one day to another. */
export const showBetween: ReadOf<typeof getFiguresBetween> = async (_actor, { query: range }, deps) => {
  must(checkDayRange(range));
  return { asOf: deps.now.toISOString(), ...range, cells: known(await figuresBetween(range, deps)) };
};
