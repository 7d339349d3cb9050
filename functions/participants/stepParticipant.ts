import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { patchVersioned } from '#functions/platform/table/versioned.ts';
import { checkVersion } from '#shared/kernel/index.ts';
import { decideParticipantStep, type stepParticipant } from '#shared/participants/index.ts';
import { cardPart, readParticipantCard, readProfile, replaceProfile } from './store.ts';

/**
 * Says goodbye, or takes somebody back in. The card is rewritten on condition that nobody else has since it was read, as
 * every proposal does too, so that nobody leaves with a match that was made meanwhile.
 */
export const step: ChangeOf<typeof stepParticipant> = async (actor, { params: { participantId }, body }, deps) => {
  const card = await readParticipantCard(deps, participantId);
  const [current, by] = await Promise.all([readProfile(deps, participantId), staffRefOf(actor, deps)]);
  must(checkVersion(current, { version: body.version, state: null }));
  const changed = must(decideParticipantStep(current, body, card.content.openMatches, deps.today));
  const next = { ...current, ...changed, version: current.version + 1 };
  return {
    writes: [
      replaceProfile(deps, next),
      patchVersioned(card, cardPart(next)),
      historyWrite(deps.keys.participantHistory, participantId, { by, action: body.action, fields: ['state'], before: current }, deps),
    ],
    answer: { id: participantId, version: next.version },
  };
};
