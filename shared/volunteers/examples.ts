/** One invented volunteer, used wherever the contract shows an example. */
export const volunteerId = '5a1f5b0e-6a7c-4a52-9f7c-2d9a4b1c0a21';
export const responsible = { id: '7d0f4a52-5d2b-4c3e-8f37-3f0d0b8f0a10', name: 'Kari Eksempel' };
export const profile = {
  name: 'Berit Eksempel',
  birthYear: 1971,
  gender: 'woman' as const,
  phone: '+4799999902',
  languages: ['no' as const],
  interests: ['walking' as const, 'music' as const],
  dislikes: [],
  skills: ['walking' as const],
  communicationStyle: 'calm' as const,
  areas: ['midtbyen'],
  week: [{ day: 3, from: 17, to: 20 }],
  capacity: 1,
  ownExperience: null,
  note: '',
};
export const card = {
  id: volunteerId,
  name: profile.name,
  state: 'applied' as const,
  stateSince: '2026-11-02',
  pausedUntil: null,
  responsible,
  areas: ['midtbyen'],
  capacity: 1,
  lastSupervisionOn: null,
  prepared: { references: 1, modules: [], confidentiality: false, roleLimits: false, certificate: false },
};
