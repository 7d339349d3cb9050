import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkVersion } from '#shared/kernel/index.ts';
import type { saveRhythm } from '#shared/settings/index.ts';
import { decideWrites, readSettings } from './store.ts';

/** Decides how many conversations come before a match, and how long somebody may go unheard. */
export const decideRhythm: ChangeOf<typeof saveRhythm> = async (actor, { body }, deps) => {
  const [current, by] = await Promise.all([readSettings(deps), staffRefOf(actor, deps)]);
  must(checkVersion(current, body));
  const { version: _seen, ...decision } = body;
  return { writes: decideWrites(deps, current, decision, { by, action: 'saveRhythm' }), answer: { version: current.version + 1 } };
};
