import type { LocalDate } from '#shared/kernel/index.ts';
import type { GoalAction, LifeDomain } from '#shared/plans/index.ts';
import { chanceOf } from './chance.ts';
import type { EndedGoalPlan } from './cityPlan.ts';

/** How a goal went that somebody has done with. */
export type GoalOutcome = Exclude<GoalAction, 'reopen'>;

interface EndedSketch {
  readonly words: string;
  readonly domain: LifeDomain;
  readonly said: Readonly<Record<GoalOutcome, string>>;
}

const ENDED: readonly EndedSketch[] = [
  {
    words: 'Stå opp før ni på hverdager',
    domain: 'workAndActivity',
    said: {
      achieve: 'Det går av seg selv nå.',
      achievePartly: 'De fleste dagene. Det er godt nok.',
      letGo: 'Passet ikke nå. Kveldene må bli roligere først.',
    },
  },
  {
    words: 'Ringe broren min hver uke',
    domain: 'network',
    said: {
      achieve: 'Vi snakkes hver søndag.',
      achievePartly: 'Annenhver uke, og det er fint for oss begge.',
      letGo: 'Ikke ennå. Vil vente til vi har møttes.',
    },
  },
  {
    words: 'Begynne å trene igjen',
    domain: 'physicalHealth',
    said: {
      achieve: 'To ganger i uka siden sommeren.',
      achievePartly: 'Går turer i stedet, og trives med det.',
      letGo: 'Kneet ville ikke. Finner på noe annet.',
    },
  },
];

/** What somebody has done with, and how each of it went: a goal of its own for each, set and told of today. */
export function endedGoalsPlan(outcomes: readonly GoalOutcome[], seed: string, today: LocalDate): EndedGoalPlan[] {
  const chosen = chanceOf(seed).some(ENDED, outcomes.length, outcomes.length);
  return outcomes.flatMap((action, at) => {
    const sketch = chosen[at];
    if (!sketch) return [];
    const { words, domain, said } = sketch;
    return [{ input: { words, domain, steps: [] }, how: { action, on: today, words: said[action] } }];
  });
}
