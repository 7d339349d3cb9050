import type { Candidate } from '#shared/matching/index.ts';
import { isOnTheWay, preparedOf, type Volunteer, type VolunteerCard } from '#shared/volunteers/index.ts';

/** What lists show of a volunteer. */
export const cardOf = (volunteer: Volunteer): VolunteerCard => {
  const { id, name, state, stateSince, pausedUntil, responsible, areas, capacity, lastSupervisionOn, wayIn } = volunteer;
  const prepared = isOnTheWay(state) ? preparedOf(wayIn) : null;
  return { id, name, state, stateSince, pausedUntil, responsible, areas, capacity, lastSupervisionOn, prepared };
};

/** What matching may know of a volunteer: own experience only as a yes, and only with their consent. */
export const candidateOf = (volunteer: Volunteer): Omit<Candidate, 'openMatches'> => ({
  id: volunteer.id,
  name: volunteer.name,
  state: volunteer.state,
  pausedUntil: volunteer.pausedUntil,
  stateSince: volunteer.stateSince,
  capacity: volunteer.capacity,
  gender: volunteer.gender,
  languages: volunteer.languages,
  interests: volunteer.interests,
  dislikes: volunteer.dislikes,
  skills: volunteer.skills,
  communicationStyle: volunteer.communicationStyle,
  ownExperience: volunteer.ownExperience !== null,
  areas: volunteer.areas,
  week: volunteer.week,
});
