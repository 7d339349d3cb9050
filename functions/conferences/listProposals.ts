import type { Actor } from '#functions/platform/actor.ts';
import type { Deps, ReadOf } from '#functions/platform/operation.ts';
import { cardContent } from '#functions/platform/table/versioned.ts';
import { conferenceCard, isUnfinished, type listProposals } from '#shared/conferences/index.ts';
import { byCode } from '#shared/kernel/index.ts';
import { type QueuedCase, queueOf } from './queue.ts';
import { type Meeting, readMeeting } from './store.ts';

/** Meetings one looks back on: with one every other week, a quarter of a year. */
const MEETINGS_BACK = 6;

/** The latest meetings with a partner whose minutes are closed, newest first. */
async function earlierMeetings({ table, keys }: Deps, { id, partnerId }: Meeting['conference']): Promise<string[]> {
  const { items } = await table.query(keys.cards('conference'), { consistent: true });
  return items
    .map((stored) => cardContent(stored, conferenceCard))
    .filter((card) => card.partnerId === partnerId && card.state === 'closed' && card.id !== id)
    .sort((one, other) => byCode(other.on, one.on))
    .slice(0, MEETINGS_BACK)
    .map((card) => card.id);
}

async function unfinishedIn(actor: Actor, deps: Deps, conferenceId: string): Promise<QueuedCase[]> {
  const queue = await queueOf(actor, deps, await readMeeting(deps, conferenceId));
  return queue.filter(({ record, line }) => isUnfinished(record) && !line.lacksSharing);
}

/** What earlier meetings with the partner did not finish and this one has not taken up. */
export const propose: ReadOf<typeof listProposals> = async (actor, { params: { conferenceId } }, deps) => {
  const meeting = await readMeeting(deps, conferenceId);
  const earlier = await earlierMeetings(deps, meeting.conference);
  const unfinished = (await Promise.all(earlier.map((one) => unfinishedIn(actor, deps, one)))).flat();
  const here = new Set(meeting.pointers.map(({ participantId }) => participantId));
  const items = unfinished
    .filter(({ record: { participantId } }) => participantId === null || !here.has(participantId))
    .map(({ record: { conferenceId: from, on }, line: { id, version: _version, lacksSharing: _shared, ...said } }) => ({
      conferenceId: from,
      caseId: id,
      on,
      ...said,
    }));
  return { items };
};
