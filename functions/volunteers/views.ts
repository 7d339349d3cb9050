import type { Candidate } from '#shared/matching/index.ts';
import type { Volunteer, VolunteerCard } from '#shared/volunteers/index.ts';

/** What lists show of a volunteer. */
export const cardOf = ({ id, name, state, stateSince, pausedUntil, responsible, areas, capacity }: Volunteer): VolunteerCard => ({
  id,
  name,
  state,
  stateSince,
  pausedUntil,
  responsible,
  areas,
  capacity,
});

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
