import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { patchVersioned } from '#functions/platform/table/versioned.ts';
import { checkPlacing } from '#shared/access/index.ts';
import { checkVersion, differingFields, keysOf } from '#shared/kernel/index.ts';
import {
  checkEdit,
  entryPartOf,
  followUpsAfter,
  type Participant,
  participantEdit,
  type updateParticipant,
  withPhase,
} from '#shared/participants/index.ts';
import { referralSource } from './referralSource.ts';
import { readParticipantCard, readProfile, replaceProfile } from './store.ts';

/** Changes a profile; the card follows. */
export const update: ChangeOf<typeof updateParticipant> = async (actor, { params: { participantId }, body }, deps) => {
  const [current, card, by, source] = await Promise.all([
    readProfile(deps, participantId),
    readParticipantCard(deps, participantId),
    staffRefOf(actor, deps),
    referralSource(body.referral, deps),
  ]);
  must(checkVersion(current, body, keysOf(participantEdit.shape)));
  must(checkPlacing(actor, body.service, current.service));
  must(checkEdit(current, body, deps.city, deps.today));
  const { phone: _phone, email: _email, fullName: _fullName, contactRules: _rules, ...kept } = current;
  const next: Participant = {
    ...kept,
    ...body,
    referralSource: source,
    referralAnswer: body.referral && current.referralAnswer,
    phases: withPhase(current.phases, body.phase, deps.today),
    followUps: [...followUpsAfter(current, body.plannedDischarge, deps.today)],
    version: current.version + 1,
  };
  const fields = differingFields(current, next);
  return {
    writes: [
      replaceProfile(deps, next),
      patchVersioned(card, entryPartOf(next)),
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'update', fields, before: current }, deps),
    ],
    answer: { id: participantId, version: next.version },
  };
};
