import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkVersion } from '#shared/kernel/index.ts';
import { areasOf, checkAreas, type saveAreas } from '#shared/settings/index.ts';
import { decideWrites, readSettings } from './store.ts';

/** Decides where people can meet. Records that name a retired area keep it. */
export const decideAreas: ChangeOf<typeof saveAreas> = async (actor, { body }, deps) => {
  const [current, by] = await Promise.all([readSettings(deps), staffRefOf(actor, deps)]);
  const decision = areasOf(body);
  must(checkVersion(current, { ...decision, version: body.version }));
  must(checkAreas(current.areas, body));
  return { writes: decideWrites(deps, current, decision, { by, action: 'saveAreas' }), answer: { version: current.version + 1 } };
};
