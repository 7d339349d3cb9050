import { APPOINTMENT_STATES, APPOINTMENT_WAYS } from '#shared/appointments/index.ts';
import { OUTCOMES, TASK_OWNERS, TASK_STATES } from '#shared/conferences/index.ts';
import { CONSENT_PURPOSES, CONSENT_WAYS } from '#shared/consents/index.ts';
import type { City, Language, Texts, Words } from '#shared/kernel/index.ts';
import { BY_LINK, BY_LINK_NAME, LINK_PURPOSES } from '#shared/links/index.ts';
import { DECLINED_BY, END_REASONS, MATCH_STATES, MATTERS_MOST, MEETING_OUTCOMES, RHYTHMS, SATISFACTION } from '#shared/matching/index.ts';
import {
  CLOSE_REASONS,
  CONVERSATION_KINDS,
  CONVERSATION_OUTCOMES,
  DISCHARGE_KINDS,
  ELIGIBILITY,
  FOLLOW_UP_OUTCOMES,
  FOLLOW_UPS,
  PARTICIPANT_STATES,
  PHASES,
  PRESENT,
  REFERRAL_ANSWERS,
  SAFE_CONTACT,
  STEP_OWNERS,
  VOLUNTEER_GENDER_WISH,
} from '#shared/participants/index.ts';
import { PARTNER_KINDS } from '#shared/partners/index.ts';
import { GOAL_STATES, LIFE_DOMAINS, SCALE } from '#shared/plans/index.ts';
import { HANDED_TO } from '#shared/privacy/index.ts';
import { COMMUNICATION_STYLES, GENDERS, INTERESTS, SKILLS, SPOKEN_LANGUAGES } from '#shared/traits/index.ts';
import { PREPARATIONS, REFERENCE_OUTCOMES, SUPERVISION_FORMS, VOLUNTEER_ACTIONS, VOLUNTEER_STATES } from '#shared/volunteers/index.ts';
import { ACTIONS } from '#web/features/participants/historyTexts.ts';
import { dateAndTime, fullDate, weekdayName } from '#web/i18n/dates.ts';
import { shownPhone } from '#web/ui/contact.tsx';
import { today } from '#web/ui/When.tsx';
import { FIELD_LABELS } from './fieldTexts.ts';

const ASSIGNMENT_STATES = {
  waiting: { nb: 'Venter', nn: 'Ventar', en: 'Waiting' },
  matched: { nb: 'Koblet', nn: 'Kopla', en: 'Matched' },
  done: { nb: 'Ferdig', nn: 'Ferdig', en: 'Done' },
} as const satisfies Words;

/** The languages, by their own names. */
export const LANGUAGE_NAMES = {
  nb: { nb: 'Bokmål', nn: 'Bokmål', en: 'Norwegian Bokmål' },
  nn: { nb: 'Nynorsk', nn: 'Nynorsk', en: 'Norwegian Nynorsk' },
  en: { nb: 'Engelsk', nn: 'Engelsk', en: 'English' },
} as const satisfies Words<Language>;

/** The fields that hold values of a list, with the words for them. Lists of one field have no value in common that means two things. */
const CHOICES: Readonly<Record<string, Words>> = {
  state: {
    ...APPOINTMENT_STATES,
    ...VOLUNTEER_STATES,
    ...ASSIGNMENT_STATES,
    ...GOAL_STATES,
    ...TASK_STATES,
    ...MATCH_STATES,
    ...PARTICIPANT_STATES,
  },
  way: APPOINTMENT_WAYS,
  gender: GENDERS,
  safeContact: SAFE_CONTACT,
  phase: PHASES,
  eligibility: ELIGIBILITY,
  closeReason: CLOSE_REASONS,
  reason: CLOSE_REASONS,
  referralSource: PARTNER_KINDS,
  how: CONSENT_WAYS,
  purpose: { ...CONSENT_PURPOSES, ...LINK_PURPOSES },
  language: LANGUAGE_NAMES,
  kind: CONVERSATION_KINDS,
  outcome: { ...CONVERSATION_OUTCOMES, ...MEETING_OUTCOMES, ...REFERENCE_OUTCOMES, ...FOLLOW_UP_OUTCOMES, ...OUTCOMES },
  form: SUPERVISION_FORMS,
  step: FOLLOW_UPS,
  answer: REFERRAL_ANSWERS,
  dischargeKind: DISCHARGE_KINDS,
  before: PARTICIPANT_STATES,
  present: PRESENT,
  interests: INTERESTS,
  dislikes: INTERESTS,
  firstWish: INTERESTS,
  skills: SKILLS,
  need: SKILLS,
  mattersMost: MATTERS_MOST,
  did: SKILLS,
  languages: SPOKEN_LANGUAGES,
  communicationStyle: COMMUNICATION_STYLES,
  volunteerGender: VOLUNTEER_GENDER_WISH,
  rhythm: RHYTHMS,
  declinedBy: DECLINED_BY,
  participantSatisfaction: SATISFACTION,
  volunteerSatisfaction: SATISFACTION,
  endReason: END_REASONS,
  to: HANDED_TO,
  domain: LIFE_DOMAINS,
  owner: { ...STEP_OWNERS, ...TASK_OWNERS },
  action: { ...VOLUNTEER_ACTIONS, ...PREPARATIONS, ...ACTIONS },
};

const SCALE_WORDS: Words = SCALE;

const YES: Texts = { nb: 'Ja', nn: 'Ja', en: 'Yes' };
const NO: Texts = { nb: 'Nei', nn: 'Nei', en: 'No' };
const EMPTY: Texts = { nb: 'ikke oppgitt', nn: 'ikkje oppgitt', en: 'not stated' };

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** What tells the product something and a reader nothing. */
const UNTOLD = new Set([
  'id',
  'version',
  'partnerId',
  'assignmentId',
  'matchId',
  'participantId',
  'conversationId',
  'volunteerId',
  'conferenceId',
  'caseId',
  'weightsVersion',
  'closedTo',
]);

/** Whether a reader is told of a field. */
export const isTold = (field: string): boolean => !UNTOLD.has(field);

/** Who and when come first, then the fields as forms and records have them; the table keeps them in no order. */
const ORDER = ['at', 'on', 'givenOn', 'action', 'purpose', 'title', 'preferredName', 'name', ...Object.keys(FIELD_LABELS)];
const placeOf = (field: string): number => (ORDER.includes(field) ? ORDER.indexOf(field) : ORDER.length);

/** Whether somebody has said anything there. */
export const isSaid = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Place = Pick<City, 'areas' | 'services'> | undefined;

/** How what a record holds is told in words, in one language. */
export interface RecordWords {
  /** The label of a field; a field from a later version of the product stands under its own name. */
  readonly labelOf: (field: string) => string;
  /** What a field holds, in words. */
  readonly wordsOf: (field: string, value: unknown) => string;
  /** The fields of an item that tell a reader something, each with its words. */
  readonly linesOf: (
    item: Readonly<Record<string, unknown>>,
  ) => { readonly field: string; readonly label: string; readonly value: string }[];
}

/** The words for what records hold. Codes of the city's own, such as areas, are told by the city's names. */
export function recordWords(language: Language, city: Place): RecordWords {
  const own = new Map([...(city?.areas ?? []), ...(city?.services ?? [])].map(({ id, name }) => [id, name]));
  const labelOf = (field: string): string => FIELD_LABELS[field]?.[language] ?? field;

  function textOf(field: string, text: string): string {
    const word = CHOICES[field]?.[text]?.[language];
    if (word) return word;
    if (field === 'areas' || field === 'service') return own.get(text) ?? text;
    if (field === 'fields') return labelOf(text);
    if (field === 'phone') return shownPhone(text);
    if (DATE.test(text)) return fullDate(text);
    return INSTANT.test(text) ? dateAndTime(text, today(), language) : text;
  }

  function objectOf(value: Readonly<Record<string, unknown>>): string {
    const { day, from, to, id, name } = value;
    if (typeof day === 'number') return `${weekdayName(day, language)} ${String(from)}–${String(to)}`;
    if (id === BY_LINK.id) return BY_LINK_NAME[language];
    if (typeof name === 'string') return name;
    return linesOf(value)
      .map(({ label, value: words, field }) => `${label}: ${isObject(value[field]) ? `(${words})` : words}`)
      .join(', ');
  }

  function wordsOf(field: string, value: unknown): string {
    if (!isSaid(value)) return EMPTY[language];
    if (typeof value === 'boolean') return (value ? YES : NO)[language];
    if (field === 'scale') return SCALE_WORDS[String(value)]?.[language] ?? String(value);
    if (typeof value === 'string') return textOf(field, value);
    if (Array.isArray(value)) return value.map((one: unknown) => wordsOf(field, one)).join(', ');
    return isObject(value) ? objectOf(value) : String(value);
  }

  const linesOf: RecordWords['linesOf'] = (item) =>
    Object.entries(item)
      .filter(([field]) => isTold(field))
      .sort(([one], [other]) => placeOf(one) - placeOf(other))
      .map(([field, value]) => ({ field, label: labelOf(field), value: wordsOf(field, value) }));

  return { labelOf, wordsOf, linesOf };
}
