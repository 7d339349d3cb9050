import { addDays, type LocalDate } from '#shared/kernel/index.ts';
import type { Unsent } from '#shared/messages/index.ts';
import type { ParticipantCard } from '#shared/participants/index.ts';
import type { VolunteerCard } from '#shared/volunteers/index.ts';
import type { TodayItem } from './schema.ts';

interface Facts {
  readonly participants: readonly ParticipantCard[];
  readonly volunteers: readonly VolunteerCard[];
  readonly unsent: readonly Unsent[];
}

type Found = Omit<TodayItem, 'urgency'>;

/** Days for which somebody is asked to send a link anew, or to call. */
const ASKED_DAYS = 7;

const nameOf = ({ id, name }: VolunteerCard) => ({ id, name });

/** Those who were not reminded of what is still ahead, or not told that it is moved or called off: somebody calls instead. */
export function unreminded({ participants, volunteers, unsent }: Facts, today: LocalDate): Found[] {
  const task = 'reminderFailed';
  return unsent.flatMap(({ about }): Found[] => {
    if (about.kind === 'link') {
      const giver = volunteers.find(({ id }) => id === about.volunteerId);
      return giver && today <= addDays(about.on, ASKED_DAYS) ? [{ task: 'linkFailed', due: about.on, volunteer: nameOf(giver) }] : [];
    }
    if (about.kind === 'break') {
      const giver = volunteers.find(({ id }) => id === about.volunteerId);
      if (giver?.state !== 'paused' || giver.pausedUntil === null || giver.pausedUntil < today) return [];
      return [{ task, due: giver.pausedUntil, volunteer: nameOf(giver) }];
    }
    const card = participants.find(({ id }) => id === about.participantId);
    if (about.kind === 'change') {
      if (!card || about.until < today) return [];
      return [{ task: 'changeUntold', due: about.until, participant: { id: card.id, name: card.preferredName } }];
    }
    const agreed = card?.appointments.find(({ id, on }) => id === about.appointmentId && on >= today);
    if (!card || !agreed) return [];
    const participant = { id: card.id, name: card.preferredName };
    return [{ task, due: agreed.on, participant, appointment: { id: agreed.id, at: agreed.at } }];
  });
}
