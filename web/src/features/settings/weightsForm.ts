import { keysOf } from '#shared/kernel/keysOf.ts';
import { COMPONENTS, type Component, type Weights } from '#shared/matching/index.ts';

/** The points as typed. */
export interface WeightsValues {
  /** Null where nothing is typed; as typed where it is no number. */
  readonly points: Readonly<Record<Component, number | string | null>>;
}

/** What is typed as points, where every part has some number of them. */
export function pointsIn(typed: WeightsValues['points']): Weights['points'] | undefined {
  const number = (component: Component): number => Number(typed[component] ?? Number.NaN);
  if (keysOf(COMPONENTS).some((component) => !Number.isInteger(number(component)))) return undefined;
  return {
    need: number('need'),
    time: number('time'),
    interests: number('interests'),
    firstWish: number('firstWish'),
    closeness: number('closeness'),
    style: number('style'),
    ownExperience: number('ownExperience'),
    dislikes: number('dislikes'),
  };
}
