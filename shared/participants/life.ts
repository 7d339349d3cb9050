import type { StateMachine, Words } from '#shared/kernel/index.ts';

/** Where somebody is with the service, from the referral to goodbye. */
export const PARTICIPANT_STATES = {
  referred: { nb: 'Henvist', nn: 'Tilvist', en: 'Referred' },
  admitted: { nb: 'Tatt inn', nn: 'Teken inn', en: 'Admitted' },
  gettingToKnow: { nb: 'Blir kjent', nn: 'Blir kjend', en: 'Getting to know' },
  active: { nb: 'I gang', nn: 'I gang', en: 'Under way' },
  paused: { nb: 'Tar en pause', nn: 'Tek ein pause', en: 'Taking a break' },
  closed: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Closed' },
  declined: { nb: 'Ikke tatt inn', nn: 'Ikkje teken inn', en: 'Not taken in' },
} as const satisfies Words;

export type ParticipantState = keyof typeof PARTICIPANT_STATES;

/** Those who have been taken in and not said goodbye to: they alone are counted as the service's participants now. */
export const TAKEN_IN_STATES = ['admitted', 'gettingToKnow', 'active', 'paused'] as const satisfies readonly ParticipantState[];

/** Those nobody waits for: said goodbye to, or never taken in. */
export const GONE_STATES = ['closed', 'declined'] as const satisfies readonly ParticipantState[];

/** Whether somebody is with the service now. */
export const isTakenIn = (state: ParticipantState): boolean => TAKEN_IN_STATES.some((one) => one === state);

/** Whether there is nothing to do about somebody, as they are no longer here or never were. */
export const isGone = (state: ParticipantState): boolean => GONE_STATES.some((one) => one === state);

type ParticipantEvent = 'admit' | 'decline' | 'converse' | 'startMatch' | 'pause' | 'resumeMatched' | 'resume' | 'close' | 'readmit';

/**
 * What moves somebody on. Two of them nobody chooses: the first conversation held, and the first match that becomes
 * active. Who comes back from a break goes on where they were: with what a match had started, or getting to know. A second
 * break within the first is a new date. One who was not taken in may be, later.
 */
export const participantLife = {
  initial: 'referred',
  transitions: {
    admit: { from: ['referred', 'declined'], to: 'admitted' },
    decline: { from: ['referred'], to: 'declined' },
    converse: { from: ['admitted'], to: 'gettingToKnow' },
    startMatch: { from: ['admitted', 'gettingToKnow', 'paused'], to: 'active' },
    pause: { from: ['admitted', 'gettingToKnow', 'active', 'paused'], to: 'paused' },
    resumeMatched: { from: ['paused'], to: 'active' },
    resume: { from: ['paused'], to: 'gettingToKnow' },
    close: { from: ['admitted', 'gettingToKnow', 'active', 'paused'], to: 'closed' },
    readmit: { from: ['closed'], to: 'admitted' },
  },
} as const satisfies StateMachine<ParticipantState, ParticipantEvent>;

/** What a partner was answered. */
export const REFERRAL_ANSWERS = {
  accepted: { nb: 'Tatt imot', nn: 'Teken imot', en: 'Accepted' },
  declined: { nb: 'Avslått', nn: 'Avslått', en: 'Declined' },
} as const satisfies Words;

export type ReferralAnswer = keyof typeof REFERRAL_ANSWERS;

/** Why somebody leaves; standing on own feet comes first, as it is the best reason there is. */
export const CLOSE_REASONS = {
  onOwnFeet: { nb: 'Klarer seg selv', nn: 'Klarer seg sjølv', en: 'Stands on own feet' },
  otherService: { nb: 'Videre til en annen tjeneste', nn: 'Vidare til ei anna teneste', en: 'On to another service' },
  wished: { nb: 'Ønsket å slutte', nn: 'Ønskte å slutte', en: 'Wished to stop' },
  lostContact: { nb: 'Mistet kontakten', nn: 'Mista kontakten', en: 'Contact was lost' },
  moved: { nb: 'Flyttet', nn: 'Flytta', en: 'Moved away' },
  died: { nb: 'Død', nn: 'Død', en: 'Died' },
} as const satisfies Words;

/** Where somebody is relative to treatment; release from prison is planned like a discharge. */
export const PHASES = {
  before: { nb: 'Før behandling', nn: 'Før behandling', en: 'Before treatment' },
  during: { nb: 'I behandling', nn: 'I behandling', en: 'In treatment' },
  after: { nb: 'Etter behandling', nn: 'Etter behandling', en: 'After treatment' },
  none: { nb: 'Ikke i behandling', nn: 'Ikkje i behandling', en: 'Not in treatment' },
} as const satisfies Words;

/** On what basis somebody was admitted. */
export const ELIGIBILITY = {
  leavingTreatment: { nb: 'På vei ut av behandling', nn: 'På veg ut av behandling', en: 'Leaving treatment' },
  enteringTreatment: { nb: 'På vei inn i behandling', nn: 'På veg inn i behandling', en: 'About to enter treatment' },
  wantsChange: { nb: 'Ønsker endring', nn: 'Ønskjer endring', en: 'Wants change' },
  leavingPrison: { nb: 'På vei ut av fengsel', nn: 'På veg ut av fengsel', en: 'Leaving prison' },
  isolation: { nb: 'Isolert og uten nettverk', nn: 'Isolert og utan nettverk', en: 'Isolated, without a network' },
} as const satisfies Words;

export const CONVERSATION_KINDS = {
  informal: { nb: 'Uformell', nn: 'Uformell', en: 'Informal' },
  structured: { nb: 'Strukturert', nn: 'Strukturert', en: 'Structured' },
} as const satisfies Words;

export const CONVERSATION_OUTCOMES = {
  held: { nb: 'Gjennomført', nn: 'Gjennomført', en: 'Held' },
  noShow: { nb: 'Møtte ikke', nn: 'Møtte ikkje', en: 'Did not come' },
  cancelled: { nb: 'Avlyst', nn: 'Avlyst', en: 'Cancelled' },
} as const satisfies Words;

/** Who was there besides the participant and the counsellor. */
export const PRESENT = {
  therapist: { nb: 'Behandler fra partner', nn: 'Behandlar frå partnar', en: 'Therapist from the partner' },
  nextOfKin: { nb: 'Pårørende', nn: 'Pårørande', en: 'Next of kin' },
  interpreter: { nb: 'Tolk', nn: 'Tolk', en: 'Interpreter' },
  peer: { nb: 'Likeperson', nn: 'Likeperson', en: 'Peer' },
} as const satisfies Words;

/** How it is safe to reach somebody. */
export const SAFE_CONTACT = {
  sms: { nb: 'SMS', nn: 'SMS', en: 'Text message' },
  call: { nb: 'Ring', nn: 'Ring', en: 'Call' },
  email: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
  throughPartner: { nb: 'Gjennom samarbeidspartner', nn: 'Gjennom samarbeidspartnar', en: 'Through the partner' },
  none: { nb: 'Ikke ta kontakt', nn: 'Ikkje ta kontakt', en: 'Do not make contact' },
} as const satisfies Words;

export const VOLUNTEER_GENDER_WISH = {
  any: { nb: 'Spiller ingen rolle', nn: 'Spelar inga rolle', en: 'Does not matter' },
  woman: { nb: 'Kvinne', nn: 'Kvinne', en: 'Woman' },
  man: { nb: 'Mann', nn: 'Mann', en: 'Man' },
} as const satisfies Words;
