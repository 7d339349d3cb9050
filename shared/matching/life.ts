import type { StateMachine, Words } from '#shared/kernel/index.ts';

export const MATCH_STATES = {
  proposed: { nb: 'Foreslått', nn: 'Foreslått', en: 'Proposed' },
  introduction: { nb: 'Introduksjonsmøte', nn: 'Introduksjonsmøte', en: 'Introductory meeting' },
  active: { nb: 'I gang', nn: 'I gang', en: 'Active' },
  declined: { nb: 'Takket nei', nn: 'Takka nei', en: 'Declined' },
  ended: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Ended' },
} as const satisfies Words;

export type MatchState = keyof typeof MATCH_STATES;

export const MATCH_ACTIONS = {
  introduce: { nb: 'Avtal introduksjonsmøte', nn: 'Avtal introduksjonsmøte', en: 'Arrange the introductory meeting' },
  activate: { nb: 'Start koblingen', nn: 'Start koplinga', en: 'Start the match' },
  review: { nb: 'Gjennomgang', nn: 'Gjennomgang', en: 'Review' },
  extend: { nb: 'Forleng perioden', nn: 'Forleng perioden', en: 'Extend the period' },
  decline: { nb: 'En av dem takket nei', nn: 'Ein av dei takka nei', en: 'One of them declined' },
  end: { nb: 'Avslutt koblingen', nn: 'Avslutt koplinga', en: 'End the match' },
} as const satisfies Words;

export type MatchAction = keyof typeof MATCH_ACTIONS;

/**
 * Proposed, introductory meeting, active or declined (either side, no reason owed), ended. A period is reviewed, and extended
 * by agreement or ended (domain, service 2).
 */
export const matchLife = {
  initial: 'proposed',
  transitions: {
    introduce: { from: ['proposed'], to: 'introduction' },
    activate: { from: ['introduction'], to: 'active' },
    review: { from: ['active'], to: 'active' },
    extend: { from: ['active'], to: 'active' },
    decline: { from: ['proposed', 'introduction'], to: 'declined' },
    end: { from: ['active'], to: 'ended' },
  },
} as const satisfies StateMachine<MatchState, MatchAction>;

/** States in which a match takes up one of the volunteer's places. */
export const OPEN_MATCH_STATES: readonly MatchState[] = ['proposed', 'introduction', 'active'];

/** Why a match ended; standing on own feet comes first, as it is the best reason there is. */
export const END_REASONS = {
  onOwnFeet: { nb: 'Klarer seg selv', nn: 'Klarer seg sjølv', en: 'Stands on own feet' },
  periodOver: { nb: 'Perioden er over', nn: 'Perioden er over', en: 'The period is over' },
  participantWished: { nb: 'Deltaker ønsket å slutte', nn: 'Deltakar ønskte å slutte', en: 'The participant wished to stop' },
  volunteerWished: { nb: 'Tidgiver ønsket å slutte', nn: 'Tidgivar ønskte å slutte', en: 'The volunteer wished to stop' },
  moved: { nb: 'Flyttet', nn: 'Flytta', en: 'Moved away' },
  safety: { nb: 'Av hensyn til trygghet', nn: 'Av omsyn til tryggleik', en: 'For safety' },
} as const satisfies Words;

/** How each of the two finds it. Few words, no free text: how somebody is, is for conversations. */
export const SATISFACTION = {
  well: { nb: 'Fornøyd', nn: 'Nøgd', en: 'Satisfied' },
  soSo: { nb: 'Både og', nn: 'Både og', en: 'So-so' },
  poorly: { nb: 'Ikke fornøyd', nn: 'Ikkje nøgd', en: 'Not satisfied' },
} as const satisfies Words;

export const DECLINED_BY = {
  participant: { nb: 'Deltaker', nn: 'Deltakar', en: 'The participant' },
  volunteer: { nb: 'Tidgiver', nn: 'Tidgivar', en: 'The volunteer' },
} as const satisfies Words;

export const RHYTHMS = {
  weekly: { nb: 'Hver uke', nn: 'Kvar veke', en: 'Every week' },
  everyOtherWeek: { nb: 'Annenhver uke', nn: 'Annakvar veke', en: 'Every other week' },
  monthly: { nb: 'Hver måned', nn: 'Kvar månad', en: 'Every month' },
  once: { nb: 'Én gang', nn: 'Éin gong', en: 'Once' },
} as const satisfies Words;

export type Rhythm = keyof typeof RHYTHMS;

/** Days between meetings that each rhythm agrees on; null where there is no next one to expect. */
export const RHYTHM_DAYS: Readonly<Record<Rhythm, number | null>> = { weekly: 7, everyOtherWeek: 14, monthly: 31, once: null };

export const MEETING_OUTCOMES = {
  held: { nb: 'Møttes', nn: 'Møttest', en: 'Met' },
  cancelled: { nb: 'Avlyst', nn: 'Avlyst', en: 'Cancelled' },
  cameToNothing: { nb: 'Møtet ble ikke noe av', nn: 'Møtet vart det ikkje noko av', en: 'It came to nothing' },
} as const satisfies Words;

/** The only thing asked of how it went; early endings are deleted when the period ends (domain, service 2). */
export const WENT_AS_AGREED = {
  yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  endedEarly: { nb: 'Avsluttet tidligere', nn: 'Avslutta tidlegare', en: 'Ended early' },
} as const satisfies Words;
