import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { patchVersioned } from '#functions/platform/table/versioned.ts';
import { checkVersion } from '#shared/kernel/index.ts';
import { decideFollowUp, entryPartOf, type followUpDischarge } from '#shared/participants/index.ts';
import { readParticipantCard, readProfile, replaceProfile } from './store.ts';

/** Marks a contact around somebody's discharge; it leaves the list in the same moment. */
export const followUp: ChangeOf<typeof followUpDischarge> = async (actor, { params: { participantId }, body }, deps) => {
  const [current, card, by] = await Promise.all([
    readProfile(deps, participantId),
    readParticipantCard(deps, participantId),
    staffRefOf(actor, deps),
  ]);
  must(checkVersion(current, { version: body.version, followUps: null }));
  const followUps = must(decideFollowUp(current, body, by, deps.today));
  const next = { ...current, followUps, version: current.version + 1 };
  const action = body.done ? 'followUp' : 'takeFollowUpBack';
  return {
    writes: [
      replaceProfile(deps, next),
      patchVersioned(card, entryPartOf(next)),
      historyWrite(deps.keys.participantHistory, participantId, { by, action, fields: ['followUps'], before: current }, deps),
    ],
    answer: { id: participantId, version: next.version },
  };
};
