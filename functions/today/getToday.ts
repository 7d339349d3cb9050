import type { ReadOf } from '#functions/platform/operation.ts';
import { canDo, coverNotices, type getToday, linesOf, teamOf } from '#shared/today/index.ts';
import { leaderNotices } from './leaderNotices.ts';
import { leads, wanted } from './lines.ts';
import { safetyItems } from './safety.ts';
import { readWork } from './work.ts';

/** What should be done now: one's own list, with what one covers; for a unit leader how much stands on everyone's. */
export const showToday: ReadOf<typeof getToday> = async (actor, { query: { member } }, deps) => {
  const { today, now } = deps;
  const staffId = wanted(actor, member);
  const wholeTeam = leads(actor) && member === undefined;
  const [work, city] = await Promise.all([readWork(actor, deps, wholeTeam ? 'everyone' : { staffId }), deps.cityNow()]);
  const lines = linesOf(work, city, today);
  const mine = lines.filter(({ holder, item }) => holder.id === staffId && canDo(actor.roles, item));
  const urgent = wholeTeam ? await safetyItems(actor, work.safety, deps) : [];
  return {
    asOf: now.toISOString(),
    today,
    items: [...urgent, ...mine.map(({ item }) => item)],
    notices: [...(wholeTeam ? await leaderNotices(work, deps) : []), ...coverNotices(staffId, work.covers, today)],
    team: wholeTeam ? teamOf(lines) : [],
  };
};
