import * as z from 'zod/mini';
import { instant, keysOf, staffRef } from '#shared/kernel/index.ts';
import { COMPONENTS, type Weights } from './score.ts';

/** What the points of all components come to. */
export const ALL_POINTS = 100;

const points = z.int().check(z.gte(0), z.lte(ALL_POINTS));

/** Points of each component. */
export const weightPoints = z.strictObject({
  need: points,
  time: points,
  interests: points,
  firstWish: points,
  closeness: points,
  style: points,
  ownExperience: points,
  dislikes: points,
} satisfies Record<keyof typeof COMPONENTS, unknown>);

/** Weights as a city decided them, and who did; nobody has decided the first, which hold as deployed. */
export const decidedWeights = z.strictObject({
  version: z.int().check(z.gte(1)),
  points: weightPoints,
  changed: z.nullable(z.strictObject({ by: staffRef, at: instant })),
});
export type DecidedWeights = z.infer<typeof decidedWeights>;

/** The points of all components together. */
export const sumOfPoints = (all: Weights['points']): number => keysOf(COMPONENTS).reduce((sum, component) => sum + all[component], 0);
