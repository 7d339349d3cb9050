import { gate } from '#functions/access/index.ts';
import { readProfile } from '#functions/participants/index.ts';
import type { Actor } from '#functions/platform/actor.ts';
import { found } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import { type CaseRecord, caseRecord, conferenceRefusals, OPEN_STATES } from '#shared/conferences/index.ts';
import { mayShareWith } from '#shared/consents/index.ts';
import { Refused } from '#shared/kernel/index.ts';
import type { Participant } from '#shared/participants/index.ts';
import { type Meeting, readMeeting } from './store.ts';

/** A case with the meeting it is in, and the participant where it is about one. */
export interface OpenedCase {
  readonly meeting: Meeting;
  readonly record: CaseRecord;
  readonly participant: Participant | null;
}

/** What one is about to do with a case. */
export interface Errand {
  /** Whether more is written of the person, who must then agree to be registered. */
  readonly writes: boolean;
  /** Whether it is done in the meeting, where the person must agree that the partner is told; closed minutes are our own. */
  readonly withPartner: boolean;
}

/** Comes to a participant's door, as for their record. Being in the queue is the reason, so that nobody is asked for another. */
export const passDoor = (actor: Actor, participantId: string, deps: Deps, needsRegistration: boolean): Promise<unknown> =>
  gate({ gate: 'door', needsRegistration, needsUse: true }, actor, participantId, deps);

/** Somebody the partner may be told of. Refuses where the participant does not agree to it now. */
export async function readShared(deps: Deps, participantId: string, partnerId: string): Promise<Participant> {
  const participant = await readProfile(deps, participantId);
  if (!mayShareWith(partnerId, participant.consents)) throw new Refused(conferenceRefusals.sharingNeeded);
  return participant;
}

/** The only way to a case: whoever it is about, the same stands before it as before their record. Refuses as not found where there is none. */
export async function openCase(
  actor: Actor,
  at: { conferenceId: string; caseId: string },
  errand: Errand,
  deps: Deps,
): Promise<OpenedCase> {
  const meeting = await readMeeting(deps, at.conferenceId);
  const record = meeting.cases.find(({ id }) => id === at.caseId);
  if (record) return { meeting, record, participant: null };
  const { participantId } = found(meeting.pointers.find(({ caseId }) => caseId === at.caseId));
  await passDoor(actor, participantId, deps, errand.writes);
  const [participant, stored] = await Promise.all([
    errand.withPartner && OPEN_STATES.includes(meeting.conference.state)
      ? readShared(deps, participantId, meeting.conference.partnerId)
      : readProfile(deps, participantId),
    deps.table.get(deps.keys.participantCase(participantId, at.caseId)),
  ]);
  return { meeting, record: caseRecord.parse(found(stored).content), participant };
}
