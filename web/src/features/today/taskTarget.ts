import type { LinkProps } from '@tanstack/react-router';
import type { TodayItem } from '#shared/today/index.ts';

type Target = Pick<LinkProps, 'to' | 'params'>;

/** Where a task is dealt with. */
export function targetOf({ task, participant, volunteer, matchId }: TodayItem): Target {
  if (participant && matchId) {
    const params = { participantId: participant.id, matchId };
    return task === 'meeting'
      ? { to: '/koblinger/$participantId/$matchId/mote', params }
      : { to: '/koblinger/$participantId/$matchId', params };
  }
  if (participant) {
    const params = { participantId: participant.id };
    if (task === 'conversation') return { to: '/deltakere/$participantId/samtaler/ny', params };
    if (task === 'planStep' || task === 'planStepOfOthers') return { to: '/deltakere/$participantId/plan', params };
    return task === 'findVolunteer' ? { to: '/deltakere/$participantId/kobling', params } : { to: '/deltakere/$participantId', params };
  }
  if (!volunteer) return { to: '/' };
  const params = { volunteerId: volunteer.id };
  return task === 'supervision' ? { to: '/tidgivere/$volunteerId/veiledning', params } : { to: '/tidgivere/$volunteerId', params };
}
