import type { VolunteerEdit, VolunteerInput, VolunteerStep } from '#shared/volunteers/index.ts';

/** Made anew for each, so that no test changes another's. */
const profile = (): Omit<VolunteerInput, 'isAdult'> => ({
  name: 'Berit Nesheim',
  birthYear: 1971,
  gender: 'woman',
  phone: '+4799999902',
  email: 'berit@tidgiver.example',
  languages: ['no'],
  interests: ['walking', 'music'],
  dislikes: [],
  skills: ['walking'],
  communicationStyle: 'calm',
  areas: ['midtbyen'],
  week: [{ day: 3, from: 17, to: 20 }],
  capacity: 1,
  ownExperience: null,
  note: '',
});

/** Somebody who wants to give time, as staff write them down. */
export const aVolunteer = (overrides: Partial<VolunteerInput> = {}): VolunteerInput => ({ ...profile(), isAdult: true, ...overrides });

/** The same person's profile, changed from its first version. */
export const aVolunteerEdit = (overrides: Partial<VolunteerEdit> = {}): VolunteerEdit => ({ ...profile(), version: 1, ...overrides });

/** A step on a volunteer's way: the interview unless said. */
export const aVolunteerStep = (overrides: Partial<VolunteerStep> = {}): VolunteerStep => ({
  action: 'interview',
  version: 1,
  on: '2026-11-20',
  ...overrides,
});
