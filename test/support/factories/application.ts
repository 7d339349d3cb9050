import type { ApplicationForm } from '#shared/recruitment/index.ts';

/** What somebody fills in who wants to give time. */
export const anApplicationForm = (overrides: Partial<ApplicationForm> = {}): ApplicationForm => ({
  name: 'Nora Vik',
  birthYear: 1988,
  phone: '+4799999905',
  email: 'nora@soker.example',
  languages: ['no', 'en'],
  areas: ['midtbyen', 'ostbyen'],
  week: [{ day: 2, from: 17, to: 20 }],
  interests: ['walking', 'cafe'],
  why: 'Jeg har tid å gi, og vil gjerne gå tur med noen.',
  ownWords: 'Jeg jobber turnus.',
  isAdult: true,
  ...overrides,
});
