import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { type Cover, decideCover, type makeCover, remembered } from '#shared/covers/index.ts';
import { readStaff } from './staff.ts';
import { readCovers, replaceCovers } from './store.ts';

/** Lets a colleague do somebody's work for a period. */
export const make: ChangeOf<typeof makeCover> = async (actor, { body }, deps) => {
  const [standing, staff, madeBy] = await Promise.all([readCovers(deps), readStaff(deps), staffRefOf(actor, deps)]);
  const asked = { input: body, actor: { id: actor.id, leads: actor.roles.includes('unitLeader') }, staff, today: deps.today };
  const { of, by } = must(decideCover({ ...asked, covers: standing.covers }));
  const made: Cover = {
    id: deps.newId(),
    of: { id: of.id, name: of.name },
    by: { id: by.id, name: by.name },
    from: body.from,
    to: body.to,
    only: body.only,
    madeBy,
    madeAt: deps.now.toISOString(),
  };
  return {
    writes: [
      replaceCovers(deps, standing, [...remembered(standing.covers, deps.today), made]),
      historyWrite(deps.keys.coverHistory, made.id, { by: madeBy, action: 'cover' }, deps),
    ],
    answer: { id: made.id },
  };
};
