import { readProfile } from '#functions/participants/index.ts';
import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { isAllowed } from '#shared/consents/index.ts';
import { changedFields, checkVersion } from '#shared/kernel/index.ts';
import { type Brief, checkBrief, checkSharing, type saveBrief } from '#shared/matching/index.ts';
import { readAssignment, readBrief } from './store.ts';

/** Before anything is agreed, a brief stands at version 0. */
const NONE = { version: 0 };

/** Saves what a volunteer is told of a participant, who must agree to be told of at all. The words before stand in the history. */
export const agree: ChangeOf<typeof saveBrief> = async (actor, { params: { participantId, assignmentId }, body }, deps) => {
  const [earlier, profile, by] = await Promise.all([
    readBrief(deps, participantId, assignmentId),
    readProfile(deps, participantId),
    staffRefOf(actor, deps),
    readAssignment(deps, participantId, assignmentId),
  ]);
  const current = earlier ?? NONE;
  must(checkVersion(current, body));
  must(checkSharing({ sharingConsent: isAllowed('shareWithVolunteer', profile.consents, deps.city) }));
  must(checkBrief(body, deps.today));
  const next: Brief = { ...body, assignmentId, version: current.version + 1, by, writtenAt: deps.now.toISOString() };
  const item = { ...next, ...deps.keys.brief(participantId, assignmentId) };
  const write: Write = earlier ? { replace: item, version: earlier.version } : { create: item };
  const entry = { by, action: 'saveBrief', fields: changedFields(current, body), before: current };
  return {
    writes: [
      write,
      // consent withdrawn meanwhile is a new version of the profile
      { check: deps.keys.profile(participantId), when: { equals: { version: profile.version } } },
      historyWrite(deps.keys.participantHistory, participantId, entry, deps),
    ],
    answer: { id: assignmentId, version: next.version },
  };
};
