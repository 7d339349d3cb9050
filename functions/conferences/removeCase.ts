import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkOpen, conferenceRefusals, type removeCase } from '#shared/conferences/index.ts';
import { checkVersion, Refused } from '#shared/kernel/index.ts';
import { tasksOf } from './getCase.ts';
import { openCase } from './openCase.ts';
import { caseKey, stillIn } from './store.ts';
import { caseHistory } from './told.ts';

/** Takes somebody out of the queue. It may be done of one who has withdrawn; what was written stays, and so does the case then. */
export const remove: ChangeOf<typeof removeCase> = async (actor, { params, body }, deps) => {
  const { conferenceId, caseId } = params;
  const { meeting, record } = await openCase(actor, params, { writes: false, withPartner: false }, deps);
  const by = await staffRefOf(actor, deps);
  must(checkOpen(meeting.conference));
  must(checkVersion(record, { version: body.version, account: null }));
  if (record.account !== '' || (await tasksOf(deps, meeting, record)).length > 0) throw new Refused(conferenceRefusals.writtenOn);
  const { participantId, version } = record;
  return {
    writes: [
      stillIn(deps, meeting.conference),
      { remove: caseKey(deps, record), when: { equals: { version } } },
      {
        remove:
          participantId === null ? deps.keys.caseName(conferenceId, caseId) : deps.keys.queuedParticipant(conferenceId, participantId),
      },
      caseHistory(deps, record, by, 'removeCase'),
    ],
    answer: {},
  };
};
