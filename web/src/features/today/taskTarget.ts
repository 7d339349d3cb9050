import type { LinkProps } from '@tanstack/react-router';
import type { TodayItem } from '#shared/today/index.ts';

type Target = Pick<LinkProps, 'to' | 'params'>;

/** A decision is dealt with where it was made: with its case, or with the meeting. */
function agreedTarget({ conferenceId, caseId }: NonNullable<TodayItem['agreed']>): Target {
  return caseId === null
    ? { to: '/samarbeid/moter/$conferenceId', params: { conferenceId } }
    : { to: '/samarbeid/moter/$conferenceId/sak/$caseId', params: { conferenceId, caseId } };
}

/** Where a task is dealt with. */
export function targetOf({ task, participant, volunteer, matchId, agreed, conference }: TodayItem): Target {
  if (conference) return { to: '/samarbeid/moter/$conferenceId', params: { conferenceId: conference.conferenceId } };
  if (agreed) return agreedTarget(agreed);
  if (participant && matchId) {
    if (task === 'endedEarly') return { to: '/deltakere/$participantId/samtaler/ny', params: { participantId: participant.id } };
    const params = { participantId: participant.id, matchId };
    return task === 'meeting'
      ? { to: '/koblinger/$participantId/$matchId/mote', params }
      : { to: '/koblinger/$participantId/$matchId', params };
  }
  if (participant) {
    const params = { participantId: participant.id };
    if (task === 'conversation') return { to: '/deltakere/$participantId/samtaler/ny', params };
    if (task === 'planStep' || task === 'planStepOfOthers') return { to: '/deltakere/$participantId/plan', params };
    return task === 'findVolunteer' || task === 'saidNo'
      ? { to: '/deltakere/$participantId/kobling', params }
      : { to: '/deltakere/$participantId', params };
  }
  if (!volunteer) return { to: '/' };
  const params = { volunteerId: volunteer.id };
  if (task === 'callVolunteer' || task === 'linkFailed') return { to: '/tidgivere/$volunteerId/lenker', params };
  return task === 'supervision' ? { to: '/tidgivere/$volunteerId/veiledning', params } : { to: '/tidgivere/$volunteerId', params };
}
