import { CHOICE_KINDS, END_REASONS, SATISFACTION } from '#shared/matching/index.ts';
import { CLOSE_REASONS, CONVERSATION_KINDS, PARTICIPANT_STATES, PHASES } from '#shared/participants/index.ts';
import { PARTNER_KINDS } from '#shared/partners/index.ts';
import { GOAL_STATES, LIFE_DOMAINS } from '#shared/plans/index.ts';
import { GENDERS } from '#shared/traits/index.ts';
import { SUPERVISION_FORMS, VOLUNTEER_STATES } from '#shared/volunteers/index.ts';
import type { Breakdown } from '../figure.ts';

const REASON = { nb: 'Grunn', nn: 'Grunn', en: 'Reason' };
const UNSTATED = { nb: 'Ikke oppgitt', nn: 'Ikkje oppgjeve', en: 'Not stated' };

/** Where the participant is relative to treatment. */
export const phase = {
  name: { nb: 'Fase', nn: 'Fase', en: 'Phase' },
  words: PHASES,
} as const satisfies Breakdown;

const { referred: _notYet, closed: _over, declined: _never, ...takenIn } = PARTICIPANT_STATES;

/** Where those are who have been taken in and not said goodbye to. */
export const state = {
  name: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
  words: takenIn,
} as const satisfies Breakdown;

/** What kind of partner referred the participant. */
export const source = {
  name: { nb: 'Henvist fra', nn: 'Tilvist frå', en: 'Referred by' },
  words: { ...PARTNER_KINDS, none: { nb: 'Uten henvisning', nn: 'Utan tilvising', en: 'Without referral' } },
} as const satisfies Breakdown;

/** Why a participant left. Standing on own feet is what it is all for. */
export const closeReason = {
  name: REASON,
  words: { ...CLOSE_REASONS, unstated: UNSTATED },
  successes: ['onOwnFeet'],
} as const satisfies Breakdown;

/** Why a match ended. A planned end is a success, never counted as lost (domain, service 2). */
export const endReason = {
  name: REASON,
  words: { ...END_REASONS, unstated: UNSTATED },
  successes: ['onOwnFeet', 'periodOver'],
} as const satisfies Breakdown;

const { left: _gone, ...stages } = VOLUNTEER_STATES;

/** Where volunteers are on their way; those who have left are no longer there. */
export const stage = {
  name: { nb: 'Stadium', nn: 'Stadium', en: 'Stage' },
  words: stages,
} as const satisfies Breakdown;

/** Whether the volunteer who was chosen stood first among the suggestions. */
export const choice = {
  name: { nb: 'Valgt', nn: 'Vald', en: 'Chosen' },
  words: {
    first: { nb: 'Den øverste', nn: 'Den øvste', en: 'The first' },
    other: { nb: 'En annen', nn: 'Ein annan', en: 'Another' },
  },
} as const satisfies Breakdown;

/** Why another than the first was chosen. */
export const choiceReason = {
  name: REASON,
  words: { ...CHOICE_KINDS, unstated: UNSTATED },
} as const satisfies Breakdown;

const ANSWERS = { ...SATISFACTION, notAsked: { nb: 'Ikke spurt', nn: 'Ikkje spurd', en: 'Not asked' } };

/** How each of the two finds it. */
export const participantAnswer = {
  name: { nb: 'Deltakeren er', nn: 'Deltakaren er', en: 'The participant is' },
  words: ANSWERS,
  successes: ['well'],
} as const satisfies Breakdown;

export const volunteerAnswer = {
  name: { nb: 'Tidgiveren er', nn: 'Tidgivaren er', en: 'The volunteer is' },
  words: ANSWERS,
  successes: ['well'],
} as const satisfies Breakdown;

const OUTCOME = { nb: 'Hva det ble til', nn: 'Kva det vart til', en: 'What came of it' };

/** What has come of an introductory meeting. */
export const introductionOutcome = {
  name: OUTCOME,
  words: {
    started: { nb: 'Ble en kobling', nn: 'Vart ei kopling', en: 'Became a match' },
    declined: { nb: 'En av dem takket nei', nn: 'Ein av dei takka nei', en: 'One of them declined' },
    waiting: { nb: 'Ikke avgjort', nn: 'Ikkje avgjort', en: 'Not settled' },
  },
  successes: ['started'],
} as const satisfies Breakdown;

/** How a match stood after ninety days. */
export const afterNinetyDays = {
  name: OUTCOME,
  words: {
    lasting: { nb: 'I gang eller godt avsluttet', nn: 'I gang eller godt avslutta', en: 'Under way or ended well' },
    lost: { nb: 'Avsluttet av andre grunner', nn: 'Avslutta av andre grunnar', en: 'Ended for other reasons' },
  },
  successes: ['lasting'],
} as const satisfies Breakdown;

/** Age in the year somebody came, by the year they were born: no birthday is kept. */
export const ageGroup = {
  name: { nb: 'Alder', nn: 'Alder', en: 'Age' },
  words: {
    under25: { nb: 'Under 25 år', nn: 'Under 25 år', en: 'Under 25' },
    from25: { nb: '25–34 år', nn: '25–34 år', en: '25–34' },
    from35: { nb: '35–44 år', nn: '35–44 år', en: '35–44' },
    from45: { nb: '45–54 år', nn: '45–54 år', en: '45–54' },
    from55: { nb: '55–64 år', nn: '55–64 år', en: '55–64' },
    from65: { nb: '65 år og eldre', nn: '65 år og eldre', en: '65 and over' },
    unstated: UNSTATED,
  },
} as const satisfies Breakdown;

export const gender = {
  name: { nb: 'Kjønn', nn: 'Kjønn', en: 'Gender' },
  words: GENDERS,
} as const satisfies Breakdown;

/** Which part of life a goal is about. */
export const lifeDomain = {
  name: { nb: 'Livsområde', nn: 'Livsområde', en: 'Life domain' },
  words: { ...LIFE_DOMAINS, none: { nb: 'Ikke knyttet til et område', nn: 'Ikkje knytt til eit område', en: 'Tied to none' } },
} as const satisfies Breakdown;

const { open: _underWay, ...goalOutcomes } = GOAL_STATES;

/** How a goal went. */
export const goalOutcome = {
  name: OUTCOME,
  words: goalOutcomes,
  successes: ['achieved', 'partly'],
} as const satisfies Breakdown;

/** How a part of life is against how it was the first time: no more than this is told of anybody. */
export const change = {
  name: { nb: 'Endring', nn: 'Endring', en: 'Change' },
  words: {
    better: { nb: 'Bedre', nn: 'Betre', en: 'Better' },
    same: { nb: 'Som før', nn: 'Som før', en: 'The same' },
    worse: { nb: 'Vanskeligere', nn: 'Vanskelegare', en: 'Harder' },
  },
  successes: ['better'],
} as const satisfies Breakdown;

export const conversationKind = {
  name: { nb: 'Type samtale', nn: 'Type samtale', en: 'Kind of conversation' },
  words: CONVERSATION_KINDS,
} as const satisfies Breakdown;

export const supervisionForm = {
  name: { nb: 'Form', nn: 'Form', en: 'Form' },
  words: SUPERVISION_FORMS,
} as const satisfies Breakdown;
