import type { Consent } from '#shared/consents/index.ts';
import type { ConversationInput, ParticipantEdit, ParticipantInput, WishesEdit } from '#shared/participants/index.ts';

/** A consent given yesterday, to the first version of its text. */
export const aConsent = (overrides: Partial<Consent> = {}): Consent => ({
  givenOn: '2026-11-20',
  how: 'oral',
  textVersion: 1,
  language: 'nb',
  ...overrides,
});

/** Made anew for each, so that no test changes another's. */
const profile = (): Omit<ParticipantInput, 'consents' | 'admitted'> => ({
  preferredName: 'Anna Lund',
  birthYear: 1988,
  gender: 'woman',
  phone: '+4799999903',
  safeContact: 'sms',
  safeContactNote: 'Ikke etter klokka 20.',
  service: 'steg-for-steg',
  phase: 'during',
  plannedDischarge: '2026-12-12',
  dischargeKind: 'discharge',
  eligibility: 'leavingTreatment',
  eligibilityNote: '',
  referral: null,
});

/** Somebody to register: in treatment, discharged in three weeks, with every consent. */
export const aParticipant = (overrides: Partial<ParticipantInput> = {}): ParticipantInput => ({
  ...profile(),
  admitted: true,
  consents: {
    registration: aConsent(),
    shareWithVolunteer: aConsent({ how: 'written' }),
    betweenServices: aConsent(),
    statistics: aConsent(),
  },
  ...overrides,
});

/** The same person's profile, changed from its first version. */
export const aParticipantEdit = (overrides: Partial<ParticipantEdit> = {}): ParticipantEdit => ({ ...profile(), version: 1, ...overrides });

/** A conversation that was held, with the therapist present. */
export const aConversation = (overrides: Partial<ConversationInput> = {}): ConversationInput => ({
  on: '2026-11-20',
  kind: 'structured',
  outcome: 'held',
  minutes: 45,
  present: ['therapist'],
  note: 'Vi snakket om hva som er viktig nå.',
  ...overrides,
});

/** Wishes that the volunteer of the factories fits well; the first that are recorded unless a version is said. */
export const someWishes = (overrides: Partial<WishesEdit> = {}): WishesEdit => ({
  importantNow: 'Komme meg ut og gå igjen',
  languages: ['no'],
  interests: ['walking', 'music'],
  firstWish: 'walking',
  dislikes: [],
  communicationStyle: 'calm',
  volunteerGender: 'any',
  wantsOwnExperience: false,
  areas: ['midtbyen'],
  week: [{ day: 3, from: 17, to: 20 }],
  version: 0,
  ...overrides,
});
