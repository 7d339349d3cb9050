import * as z from 'zod/mini';
import { confided, id, instant, LANGUAGES, line, localDate, oneOf, prose, staffRef, version } from '#shared/kernel/index.ts';
import { STEP_OWNERS } from '#shared/participants/index.ts';
import { GOAL_ACTIONS, GOAL_STATES, LIFE_DOMAINS, SCALE_MOST } from './words.ts';

const language = z.enum(LANGUAGES);
const DOMAINS = Object.keys(LIFE_DOMAINS).length;
const MOST_STEPS = 20;

/** How the participant sees one part of life: on a simple scale, in own words, or both. */
export const domainView = z.strictObject({
  domain: oneOf(LIFE_DOMAINS),
  scale: z.nullable(z.int().check(z.gte(1), z.lte(SCALE_MOST))),
  words: prose(1000),
});

const assessmentFields = {
  on: localDate,
  domains: z.array(domainView).check(
    z.maxLength(DOMAINS),
    z.refine((views) => new Set(views.map(({ domain }) => domain)).size === views.length, { error: 'repeated' }),
  ),
  strengths: prose(1000),
  wishes: prose(1000),
};

/** What a participant and a counsellor write down together about how life is now. */
export const assessmentInput = z.strictObject(assessmentFields);
export type AssessmentInput = z.infer<typeof assessmentInput>;

export const assessmentEdit = z.strictObject({ ...assessmentFields, version });
export type AssessmentEdit = z.infer<typeof assessmentEdit>;

/** An assessment, in the journal. */
export const assessment = confided(
  'journal',
  z.strictObject({
    id,
    version,
    ...assessmentFields,
    /** How each part of life was on the scale the first time it was, where that was before this. */
    firstScales: z.array(z.strictObject({ domain: oneOf(LIFE_DOMAINS), scale: z.int() })),
    by: staffRef,
    recordedAt: instant,
  }),
);
export type Assessment = z.infer<typeof assessment>;

/** A step towards a goal. Its id is made where it is written, and is its own within the goal alone. */
export const step = z.strictObject({
  id,
  text: line(200),
  owner: oneOf(STEP_OWNERS),
  /** Which partner, where a partner owns it. */
  partnerId: confided('partner', z.nullable(id)),
  dueOn: z.nullable(localDate),
  doneOn: z.nullable(localDate),
});
export type Step = z.infer<typeof step>;

const goalFields = {
  /** In their own words. */
  words: line(300),
  domain: z.nullable(oneOf(LIFE_DOMAINS)),
  steps: z.array(step).check(z.maxLength(MOST_STEPS)),
};

/** A goal as it is set. */
export const goalInput = z.strictObject(goalFields);
export type GoalInput = z.infer<typeof goalInput>;

export const goalEdit = z.strictObject({ ...goalFields, version });
export type GoalEdit = z.infer<typeof goalEdit>;

/** A goal of the participant's own, with the steps towards it. */
export const goal = confided(
  'journal',
  z.strictObject({
    id,
    version,
    ...goalFields,
    state: oneOf(GOAL_STATES),
    stateSince: localDate,
    /** What they said of how it went; empty while it is under way. */
    outcomeWords: prose(500),
    createdOn: localDate,
  }),
);
export type Goal = z.infer<typeof goal>;

/** How a goal went, or that it is taken up again. */
export const goalStep = z.strictObject({ action: oneOf(GOAL_ACTIONS), version, on: localDate, words: prose(500) });
export type GoalStep = z.infer<typeof goalStep>;

/** That a step is taken, with the day, or that it is not after all. */
export const stepTick = z.strictObject({ version, doneOn: z.nullable(localDate) });

const handedStep = z.strictObject({
  ...step.shape,
  /** The partner's name as it was. */
  partnerName: confided('partner', z.nullable(line())),
});

/** A plan as it was handed out: it stays as it was, whatever changes afterwards. */
export const handout = confided(
  'journal',
  z.strictObject({
    id,
    language,
    on: localDate,
    by: staffRef,
    preferredName: line(),
    importantNow: prose(1000),
    strengths: prose(1000),
    wishes: prose(1000),
    goals: z.array(
      z.strictObject({ words: line(300), domain: z.nullable(oneOf(LIFE_DOMAINS)), state: oneOf(GOAL_STATES), steps: z.array(handedStep) }),
    ),
  }),
);
export type Handout = z.infer<typeof handout>;

/** In which language a plan is handed out. */
export const handoutInput = z.strictObject({ language });

/** A participant's plan: how they see their life, newest first, what they want, and what was handed out. */
export const plan = z.strictObject({
  preferredName: line(),
  importantNow: confided('journal', prose(1000)),
  assessments: z.array(assessment),
  goals: confided('journal', z.array(z.strictObject({ goal, allowed: z.array(oneOf(GOAL_ACTIONS)) }))),
  /** Names of the partners that own steps, by id. */
  partners: confided('partner', z.record(z.string(), line())),
  handouts: z.array(z.strictObject({ id, language, on: localDate, by: staffRef })),
});
export type Plan = z.infer<typeof plan>;
