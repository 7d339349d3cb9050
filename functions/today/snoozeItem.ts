import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { decideSnooze, keyOfItem, type snoozeItem, type unsnoozeItem } from '#shared/today/index.ts';
import { findLine } from './lines.ts';
import { putSnooze, removeSnooze } from './snoozes.ts';

/** Puts a line off to a day ahead. */
export const putOffLine: ChangeOf<typeof snoozeItem> = async (actor, { body }, deps) => {
  const [{ item }, by] = await Promise.all([findLine(actor, body, deps), staffRefOf(actor, deps)]);
  const key = keyOfItem(item);
  must(decideSnooze(key, body.until, deps.today));
  return { writes: [putSnooze(deps, { ...key, until: body.until, reason: body.reason, by })], answer: key };
};

/** Takes a line back that was put off; one that was not is left as it is. */
export const takeBack: ChangeOf<typeof unsnoozeItem> = async (actor, { body }, deps) => {
  const { item } = await findLine(actor, body, deps);
  return { writes: [removeSnooze(deps, keyOfItem(item))], answer: {} };
};
