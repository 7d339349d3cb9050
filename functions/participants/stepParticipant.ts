import { callOffAll } from '#functions/appointments/index.ts';
import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { patchVersioned } from '#functions/platform/table/versioned.ts';
import { checkRegistered } from '#shared/access/index.ts';
import { checkVersion, differingFields } from '#shared/kernel/index.ts';
import { decideParticipantStep, entryPartOf, isGone, type ParticipantStep, type stepParticipant } from '#shared/participants/index.ts';
import { readParticipantCard, readProfile, replaceProfile } from './store.ts';

/** What may be done of somebody who has withdrawn. */
const ENDING: readonly ParticipantStep['action'][] = ['close', 'decline'];

/**
 * Takes somebody a step on. The card is rewritten on condition that nobody else has since it was read, as
 * every proposal does too, so that nobody leaves with a match that was made meanwhile.
 */
export const step: ChangeOf<typeof stepParticipant> = async (actor, { params: { participantId }, body }, deps) => {
  const card = await readParticipantCard(deps, participantId);
  const [current, by] = await Promise.all([readProfile(deps, participantId), staffRefOf(actor, deps)]);
  must(checkVersion(current, { version: body.version, state: null }));
  const changed = must(decideParticipantStep(current, body, card.content.openMatches, deps.today));
  if (!ENDING.includes(body.action)) must(checkRegistered(card.content, deps.city));
  const next = { ...current, ...changed, version: current.version + 1 };
  const leaves = isGone(next.state);
  return {
    writes: [
      replaceProfile(deps, next),
      patchVersioned(card, { ...entryPartOf(next), ...(leaves && { appointments: [] }) }),
      ...(leaves ? await callOffAll(deps, participantId) : []),
      historyWrite(
        deps.keys.participantHistory,
        participantId,
        { by, action: body.action, fields: differingFields(current, next), before: current },
        deps,
      ),
    ],
    answer: { id: participantId, version: next.version },
  };
};
