/** One invented participant, used wherever the contract shows an example. */
export const participantId = 'c2b7a8de-0f5b-4d0f-8f8e-6b1f6a0d3c11';
export const appointmentId = '6a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c11';
export const responsible = { id: '7d0f4a52-5d2b-4c3e-8f37-3f0d0b8f0a10', name: 'Kari Eksempel' };

export const profile = {
  preferredName: 'Anna Eksempel',
  birthYear: 1988,
  gender: 'woman' as const,
  phone: '+4799999903',
  safeContact: 'sms' as const,
  safeContactNote: 'Ikke etter klokka 20.',
  service: 'steg-for-steg',
  phase: 'during' as const,
  plannedDischarge: '2026-12-12',
  dischargeKind: 'discharge' as const,
  eligibility: 'leavingTreatment' as const,
  eligibilityNote: '',
  referral: { partnerId: '0b0c7e0a-5a43-4f0e-9d6a-0d5a5f3f7a01', on: '2026-11-01', note: '' },
};

export const given = { givenOn: '2026-11-02', how: 'oral' as const, textVersion: 1, language: 'nb' as const };

export const firstConsents = { registration: given, shareWithVolunteer: null, betweenServices: null, statistics: given };

export const wishes = {
  importantNow: 'Komme meg ut og gå igjen',
  languages: ['no' as const],
  interests: ['walking' as const, 'music' as const],
  firstWish: 'walking' as const,
  dislikes: [],
  communicationStyle: 'calm' as const,
  volunteerGender: 'any' as const,
  wantsOwnExperience: false,
  areas: ['midtbyen'],
  week: [{ day: 3, from: 17, to: 20 }],
};

export const conversation = {
  on: '2026-11-07',
  kind: 'structured' as const,
  outcome: 'held' as const,
  minutes: 45,
  present: ['therapist' as const],
  note: 'Vi snakket om hva som er viktig nå.',
};

/** The same person's line in the list. */
export const card = {
  id: participantId,
  preferredName: profile.preferredName,
  birthYear: profile.birthYear,
  state: 'gettingToKnow' as const,
  phase: 'during' as const,
  service: 'steg-for-steg',
  responsible,
  registeredOn: '2026-11-02',
  admittedOn: '2026-11-02',
  pausedUntil: null,
  plannedDischarge: '2026-12-12',
  dischargeKind: 'discharge' as const,
  followedUp: [],
  referral: { partnerId: profile.referral.partnerId, on: '2026-11-01', answer: 'accepted' as const },
  heldConversations: 1,
  lastConversationOn: '2026-11-07',
  nextPlanStep: null,
  appointments: [{ id: appointmentId, on: '2026-11-26', at: '13:00', way: 'inPerson' as const, staffId: responsible.id }],
  waitingAssignments: 0,
  openMatches: 0,
};

export const conversationId = 'e0d6a1b2-3c4d-4e5f-8a9b-0c1d2e3f4a01';

export const correction = { on: '2026-11-10', words: 'Jeg sa at jeg vil flytte, ikke at jeg må.' };
