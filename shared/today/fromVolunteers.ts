import { addDays, type LocalDate } from '#shared/kernel/index.ts';
import { type CallWanted, NO_STANDS_DAYS, type SaidNo } from '#shared/links/index.ts';
import type { ParticipantCard } from '#shared/participants/index.ts';
import type { VolunteerCard } from '#shared/volunteers/index.ts';
import type { TodayItem } from './schema.ts';

/** What volunteers have asked or answered by their personal links, and nobody has seen to yet. */
export interface ByLink {
  readonly calls: readonly CallWanted[];
  readonly noes: readonly SaidNo[];
}

export const NOTHING_BY_LINK: ByLink = { calls: [], noes: [] };

interface Facts extends ByLink {
  readonly participants: readonly ParticipantCard[];
  readonly volunteers: readonly VolunteerCard[];
}

type Found = Omit<TodayItem, 'urgency'>;

/** Who wants to be called, on the list of the one responsible for them; and of a no that another is to be asked. */
export function fromVolunteers({ participants, volunteers, calls, noes }: Facts, today: LocalDate): Found[] {
  const called = calls.flatMap(({ volunteerId, on }): Found[] => {
    const giver = volunteers.find(({ id }) => id === volunteerId);
    return giver ? [{ task: 'callVolunteer', due: on, volunteer: { id: giver.id, name: giver.name } }] : [];
  });
  const declined = noes.flatMap(({ participantId, on }): Found[] => {
    const card = participants.find(({ id }) => id === participantId);
    const waits = card !== undefined && card.waitingAssignments > 0 && today <= addDays(on, NO_STANDS_DAYS);
    return waits ? [{ task: 'saidNo', due: on, participant: { id: card.id, name: card.preferredName } }] : [];
  });
  return [...called, ...declined];
}
