import { historyWrite } from '#functions/platform/history.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';
import type { CaseRecord } from '#shared/conferences/index.ts';
import type { StaffRef } from '#shared/kernel/index.ts';

/** How the participant's own history names what was done, where a meeting's says it shorter. */
const OF_PARTICIPANT = {
  addCase: 'queueForConference',
  saveCase: 'writeConferenceCase',
  addToCase: 'addToConferenceCase',
  removeCase: 'takeOutOfConference',
  addTask: 'agreeTask',
  completeTask: 'completeTask',
  dropTask: 'dropTask',
  reopenTask: 'reopenTask',
} as const;

export type CaseDeed = keyof typeof OF_PARTICIPANT;

/** The history of something done with a case: in the participant's record, or with the meeting. What was written is in neither. */
export const caseHistory = (
  deps: Pick<Deps, 'keys' | 'now' | 'newId'>,
  { participantId, conferenceId }: Pick<CaseRecord, 'participantId' | 'conferenceId'>,
  by: StaffRef,
  deed: CaseDeed,
): Write =>
  participantId === null
    ? historyWrite(deps.keys.conferenceHistory, conferenceId, { by, action: deed }, deps)
    : historyWrite(deps.keys.participantHistory, participantId, { by, action: OF_PARTICIPANT[deed] }, deps);
