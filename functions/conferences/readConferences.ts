import { listPage } from '#functions/platform/listPage.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { cardContent } from '#functions/platform/table/versioned.ts';
import { conferenceCard, conferenceLife, type getConference, listConferences } from '#shared/conferences/index.ts';
import { actionsFrom } from '#shared/kernel/index.ts';
import { queueOf } from './queue.ts';
import { readMeeting } from './store.ts';

/** The city's meetings with partners. */
export const list: ReadOf<typeof listConferences> = (_actor, { query }, deps) =>
  listPage(deps, listConferences, deps.keys.cards('conference'), query, (stored) => cardContent(stored, conferenceCard));

/** A meeting with its queue. Of participants it tells who they are, as lists do; what was written of them is asked for case by case. */
export const show: ReadOf<typeof getConference> = async (actor, { params: { conferenceId } }, deps) => {
  const meeting = await readMeeting(deps, conferenceId);
  const queue = await queueOf(actor, deps, meeting);
  return {
    conference: meeting.conference,
    allowed: actionsFrom(conferenceLife, meeting.conference.state),
    queue: queue.map(({ line }) => line),
    tasks: meeting.tasks.filter(({ caseId }) => caseId === null),
    history: [...meeting.history],
  };
};
