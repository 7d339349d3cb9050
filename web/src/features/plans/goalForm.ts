import type { Goal, Step } from '#shared/plans/index.ts';

/** The choice for a goal that is about no part of life in particular. */
export const NO_DOMAIN = 'none';

interface StepValues {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  readonly partnerId: string | null;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
}

/** A goal as typed. */
export interface GoalValues {
  readonly words: string;
  readonly domain: string;
  readonly steps: StepValues[];
}

export const OWNED_BY_PARTNER = 'partner';

/** A step that is not described yet; most are the participant's own. */
export const newStep = (): StepValues => ({
  id: crypto.randomUUID(),
  text: '',
  owner: 'participant',
  partnerId: null,
  dueOn: null,
  doneOn: null,
});

export const newGoal: GoalValues = { words: '', domain: NO_DOMAIN, steps: [] };

const stepValuesOf = ({ id, text, owner, partnerId, dueOn, doneOn }: Step): StepValues => ({ id, text, owner, partnerId, dueOn, doneOn });

/** A goal as it stands, ready to be changed. */
export const goalValuesOf = ({ words, domain, steps }: Goal): GoalValues => ({
  words,
  domain: domain ?? NO_DOMAIN,
  steps: steps.map(stepValuesOf),
});

/** What is sent of what is typed: a partner that was chosen before the owner was changed is left out. */
export const goalBodyOf = ({ words, domain, steps }: GoalValues) => ({
  words,
  domain: domain === NO_DOMAIN ? null : domain,
  steps: steps.map((step) => ({ ...step, partnerId: step.owner === OWNED_BY_PARTNER ? step.partnerId : null })),
});
