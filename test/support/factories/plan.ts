import type { AssessmentInput, GoalInput } from '#shared/plans/index.ts';

/** How somebody sees their life: one part talked about on the scale and in words, another in words alone. */
export const anAssessment = (overrides: Partial<AssessmentInput> = {}): AssessmentInput => ({
  on: '2026-11-20',
  domains: [
    { domain: 'network', scale: 2, words: 'Kjenner nesten ingen her.' },
    { domain: 'housing', scale: null, words: 'Bor hos en venn.' },
  ],
  strengths: 'Flink med hendene.',
  wishes: 'Noen å gå tur med.',
  ...overrides,
});

/** A step somebody takes themselves. */
export const aStep = (overrides: Partial<GoalInput['steps'][number]> = {}): GoalInput['steps'][number] => ({
  id: '5f6a7b8c-9d0e-4f1a-8b2c-3d4e5f6a7b10',
  text: 'Si hvilke dager som passer',
  owner: 'participant',
  partnerId: null,
  dueOn: '2026-11-28',
  doneOn: null,
  ...overrides,
});

/** A goal with one step towards it. */
export const aGoal = (overrides: Partial<GoalInput> = {}): GoalInput => ({
  words: 'Komme meg ut hver uke',
  domain: 'network',
  steps: [aStep()],
  ...overrides,
});
