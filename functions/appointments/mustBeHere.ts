import { appointmentRefusals } from '#shared/appointments/index.ts';
import { Refused } from '#shared/kernel/index.ts';
import { isGone, type ParticipantEntry } from '#shared/participants/index.ts';

/** Refuses to agree on anything with somebody who has left, or was never taken in. */
export function mustBeHere({ state }: Pick<ParticipantEntry, 'state'>): void {
  if (isGone(state)) throw new Refused(appointmentRefusals.participantGone);
}
