import { CONSENT_PURPOSES } from '#shared/consents/index.ts';
import type { Texts } from '#shared/kernel/language.ts';

/** What has been done with a record, by the action's name in the history. */
export const ACTIONS = {
  register: { nb: 'Registrert', nn: 'Registrert', en: 'Registered' },
  update: { nb: 'Opplysninger endret', nn: 'Opplysningar endra', en: 'Details changed' },
  giveConsent: { nb: 'Samtykke registrert', nn: 'Samtykke registrert', en: 'Consent recorded' },
  withdrawConsent: { nb: 'Samtykke trukket', nn: 'Samtykke trekt', en: 'Consent withdrawn' },
  recordConversation: { nb: 'Samtale registrert', nn: 'Samtale registrert', en: 'Conversation recorded' },
  saveWishes: { nb: 'Ønsker skrevet ned', nn: 'Ønske skrivne ned', en: 'Wishes written down' },
  overrideMinimum: {
    nb: 'Unntak fra antall samtaler',
    nn: 'Unntak frå talet på samtalar',
    en: 'Exception from the number of conversations',
  },
  close: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Closed' },
  readmit: { nb: 'Tatt inn igjen', nn: 'Teken inn igjen', en: 'Taken back in' },
  assess: { nb: 'Kartlegging skrevet ned', nn: 'Kartlegging skriven ned', en: 'Assessment written down' },
  correctAssessment: { nb: 'Kartlegging rettet', nn: 'Kartlegging retta', en: 'Assessment corrected' },
  setGoal: { nb: 'Mål satt', nn: 'Mål sett', en: 'Goal set' },
  changeGoal: { nb: 'Mål endret', nn: 'Mål endra', en: 'Goal changed' },
  takeStep: { nb: 'Steg tatt', nn: 'Steg teke', en: 'Step taken' },
  untakeStep: { nb: 'Steg står igjen', nn: 'Steg står att', en: 'Step left to do after all' },
  achieveGoal: { nb: 'Mål nådd', nn: 'Mål nådd', en: 'Goal achieved' },
  partlyAchieveGoal: { nb: 'Mål delvis nådd', nn: 'Mål delvis nådd', en: 'Goal partly achieved' },
  letGoalGo: { nb: 'Mål ikke nådd', nn: 'Mål ikkje nådd', en: 'Goal not achieved' },
  reopenGoal: { nb: 'Mål tatt opp igjen', nn: 'Mål teke opp att', en: 'Goal taken up again' },
  handOutPlan: { nb: 'Plan gitt ut', nn: 'Plan gitt ut', en: 'Plan handed out' },
  createAssignment: { nb: 'Ønske om følge registrert', nn: 'Ønske om følgje registrert', en: 'Wish for company recorded' },
  proposeMatch: { nb: 'Tidgiver foreslått', nn: 'Tidgivar føreslått', en: 'Volunteer proposed' },
  introduceMatch: { nb: 'Introduksjonsmøte avtalt', nn: 'Introduksjonsmøte avtalt', en: 'Introductory meeting arranged' },
  activateMatch: { nb: 'Kobling i gang', nn: 'Kopling i gang', en: 'Match under way' },
  declineMatch: { nb: 'Forslaget ble det ikke noe av', nn: 'Forslaget vart det ikkje noko av', en: 'The proposal came to nothing' },
  endMatch: { nb: 'Kobling avsluttet', nn: 'Kopling avslutta', en: 'Match ended' },
  logMeeting: { nb: 'Møte logget', nn: 'Møte logga', en: 'Meeting logged' },
} as const satisfies Record<string, Texts>;

/** Fields that change by themselves or elsewhere than in a form. Since when is a part of the state. */
export const OTHER_FIELDS = {
  stateSince: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
  state: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
  ...CONSENT_PURPOSES,
  firstConversationOn: { nb: 'Første samtale', nn: 'Første samtale', en: 'First conversation' },
  admittedOn: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
  earlierStays: { nb: 'Tidligere opphold', nn: 'Tidlegare opphald', en: 'Earlier stays' },
  firstMatchOn: { nb: 'Første kobling', nn: 'Første kopling', en: 'First match' },
  closeReason: { nb: 'Grunn til avslutning', nn: 'Grunn til avslutting', en: 'Reason for closing' },
  referralSource: { nb: 'Henvisning', nn: 'Tilvising', en: 'Referral' },
  words: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  domain: { nb: 'Livsområde', nn: 'Livsområde', en: 'Part of life' },
  steps: { nb: 'Steg', nn: 'Steg', en: 'Steps' },
  outcomeWords: { nb: 'Hvordan det gikk', nn: 'Korleis det gjekk', en: 'How it went' },
  matchingOverride: { nb: 'Unntak', nn: 'Unntak', en: 'Exception' },
} as const satisfies Record<string, Texts>;
