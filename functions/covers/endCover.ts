import { historyWrite } from '#functions/platform/history.ts';
import { found, must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { decideEnd, type endCover } from '#shared/covers/index.ts';
import { readCovers, replaceCovers } from './store.ts';

/** Ends a cover at once, whether it has begun or not: nothing was rewritten, so nothing has to be put back. */
export const end: ChangeOf<typeof endCover> = async (actor, { params: { coverId } }, deps) => {
  const [standing, by] = await Promise.all([readCovers(deps), staffRefOf(actor, deps)]);
  const cover = found(standing.covers.find(({ id }) => id === coverId));
  must(decideEnd(cover, { id: actor.id, leads: actor.roles.includes('unitLeader') }));
  const left = standing.covers.filter(({ id }) => id !== coverId);
  const entry = { by, action: 'endCover', fields: Object.keys(cover), before: cover };
  return {
    writes: [replaceCovers(deps, standing, left), historyWrite(deps.keys.coverHistory, coverId, entry, deps)],
    answer: { id: coverId },
  };
};
