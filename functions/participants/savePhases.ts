import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { patchVersioned } from '#functions/platform/table/versioned.ts';
import { checkVersion, differingFields } from '#shared/kernel/index.ts';
import { checkPhases, entryPartOf, type savePhases } from '#shared/participants/index.ts';
import { readParticipantCard, readProfile, replaceProfile } from './store.ts';

/** Sets somebody's phases right; where they are now is the last of them. */
export const correctPhases: ChangeOf<typeof savePhases> = async (actor, { params: { participantId }, body }, deps) => {
  must(checkPhases(body.phases, deps.today));
  const [current, card, by] = await Promise.all([
    readProfile(deps, participantId),
    readParticipantCard(deps, participantId),
    staffRefOf(actor, deps),
  ]);
  must(checkVersion(current, body));
  const { phases } = body;
  const next = { ...current, phases, phase: phases.at(-1)?.phase ?? current.phase, version: current.version + 1 };
  const fields = differingFields(current, next);
  return {
    writes: [
      replaceProfile(deps, next),
      patchVersioned(card, entryPartOf(next)),
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'savePhases', fields, before: current }, deps),
    ],
    answer: { id: participantId, version: next.version },
  };
};
