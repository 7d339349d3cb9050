import type { StateMachine, Words } from '#shared/kernel/index.ts';

/** The parts of a life that a plan can be about (domain: livsområde). */
export const LIFE_DOMAINS = {
  substanceUse: { nb: 'Rus', nn: 'Rus', en: 'Substance use' },
  economy: { nb: 'Økonomi', nn: 'Økonomi', en: 'Economy' },
  mentalHealth: { nb: 'Psykisk helse', nn: 'Psykisk helse', en: 'Mental health' },
  physicalHealth: { nb: 'Fysisk helse', nn: 'Fysisk helse', en: 'Physical health' },
  housing: { nb: 'Bolig', nn: 'Bustad', en: 'Housing' },
  socialSkills: { nb: 'Å være sammen med andre', nn: 'Å vere saman med andre', en: 'Being with others' },
  network: { nb: 'Nettverk', nn: 'Nettverk', en: 'Network' },
  workAndActivity: { nb: 'Arbeid og aktivitet', nn: 'Arbeid og aktivitet', en: 'Work and activity' },
} as const satisfies Words;

export type LifeDomain = keyof typeof LIFE_DOMAINS;

/** How somebody says a part of life goes; a simple scale, as the words beside it carry more. */
export const SCALE = {
  1: { nb: 'Veldig vanskelig', nn: 'Veldig vanskeleg', en: 'Very hard' },
  2: { nb: 'Vanskelig', nn: 'Vanskeleg', en: 'Hard' },
  3: { nb: 'Midt på', nn: 'Midt på', en: 'In between' },
  4: { nb: 'Bra', nn: 'Bra', en: 'Well' },
  5: { nb: 'Veldig bra', nn: 'Veldig bra', en: 'Very well' },
} as const satisfies Words<`${number}`>;

/** The best of the scale; the worst is 1. */
export const SCALE_MOST = 5;

/** Where a goal stands. */
export const GOAL_STATES = {
  open: { nb: 'I gang', nn: 'I gang', en: 'Under way' },
  achieved: { nb: 'Nådd', nn: 'Nådd', en: 'Achieved' },
  partly: { nb: 'Delvis nådd', nn: 'Delvis nådd', en: 'Partly achieved' },
  notAchieved: { nb: 'Ikke nådd', nn: 'Ikkje nådd', en: 'Not achieved' },
} as const satisfies Words;

export type GoalState = keyof typeof GOAL_STATES;

export const GOAL_ACTIONS = {
  achieve: { nb: 'Nådd', nn: 'Nådd', en: 'Achieved' },
  achievePartly: { nb: 'Delvis nådd', nn: 'Delvis nådd', en: 'Partly achieved' },
  letGo: { nb: 'Ikke nådd', nn: 'Ikkje nådd', en: 'Not achieved' },
  reopen: { nb: 'Ta opp igjen', nn: 'Ta opp att', en: 'Take up again' },
} as const satisfies Words;

export type GoalAction = keyof typeof GOAL_ACTIONS;

/** A goal's life: it ends by how it went, and can be taken up again. */
export const goalLife = {
  initial: 'open',
  transitions: {
    achieve: { from: ['open'], to: 'achieved' },
    achievePartly: { from: ['open'], to: 'partly' },
    letGo: { from: ['open'], to: 'notAchieved' },
    reopen: { from: ['achieved', 'partly', 'notAchieved'], to: 'open' },
  },
} as const satisfies StateMachine<GoalState, GoalAction>;
