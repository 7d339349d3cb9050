import { must } from '#functions/platform/must.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { checkDayRange, type getFiguresBetween } from '#shared/reporting/index.ts';
import { figuresBetween } from './between.ts';
import { seenBy } from './seenBy.ts';

/** A city's figures from one day to another. */
export const showBetween: ReadOf<typeof getFiguresBetween> = async (actor, { query: range }, deps) => {
  must(checkDayRange(range));
  return { asOf: deps.now.toISOString(), ...range, cells: seenBy(actor.roles)(await figuresBetween(range, deps)) };
};
