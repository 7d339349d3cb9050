import { keysOf } from '#shared/kernel/index.ts';
import { type Candidate, MATTERS_MOST, type Wanted } from '#shared/matching/index.ts';
import { COMMUNICATION_STYLES, GENDERS, INTERESTS, SKILLS, SPOKEN_LANGUAGES, type Week } from '#shared/traits/index.ts';
import { VOLUNTEER_STATES } from '#shared/volunteers/index.ts';
import { type Chance, chance } from '#test/projector/random.ts';

const AREAS = ['centre', 'park', 'lake', 'online'];
const LANGUAGES = keysOf(SPOKEN_LANGUAGES).slice(0, 3);
const LIKED = keysOf(INTERESTS).slice(0, 6);
const DISLIKED = keysOf(INTERESTS).slice(6, 9);
const KINDS = keysOf(SKILLS).slice(0, 3);
const STYLES = [null, ...keysOf(COMMUNICATION_STYLES)];

const someOf = <Value>(of: Chance, values: readonly Value[]): Value[] => values.filter(() => of.percent(40));
const whole = (of: Chance, from: number, to: number): number => from + of.below(to - from + 1);

/** One of some values. Throws where there are none. */
export function pick<Value>(of: Chance, values: readonly Value[]): Value {
  const [value] = values.slice(of.below(values.length));
  if (value === undefined) throw new Error('There is nothing to pick from');
  return value;
}

const weekOf = (of: Chance): Week =>
  Array.from({ length: whole(of, 0, 3) }, () => {
    const from = whole(of, 8, 18);
    return { day: whole(of, 1, 3), from, to: from + whole(of, 1, 4) };
  });

/** Any volunteer, as often ready to be matched as in any other state. */
const candidateOf = (of: Chance, id: string): Candidate => ({
  id,
  name: of.oneOf(['Anne', 'Bjørn', 'Åse']),
  state: of.percent(60) ? 'active' : pick(of, keysOf(VOLUNTEER_STATES)),
  pausedUntil: null,
  stateSince: of.oneOf(['2026-09-01', '2026-10-01']),
  capacity: whole(of, 1, 3),
  openMatches: whole(of, 0, 2),
  gender: pick(of, keysOf(GENDERS)),
  languages: someOf(of, LANGUAGES),
  interests: someOf(of, LIKED),
  dislikes: someOf(of, DISLIKED),
  skills: someOf(of, KINDS),
  communicationStyle: pick(of, STYLES),
  ownExperience: of.percent(30),
  areas: someOf(of, AREAS),
  week: weekOf(of),
});

/** Anything a participant may want, wishes known or not, volunteers they may not be matched with, and those it was a no with. */
function wantedOf(of: Chance, id: string, pool: readonly Candidate[]): Wanted {
  const interests = someOf(of, LIKED);
  return {
    assignment: {
      id,
      need: pick(of, KINDS),
      mattersMost: pick(of, [null, ...keysOf(MATTERS_MOST)]),
      week: weekOf(of),
      areas: someOf(of, AREAS),
    },
    wishes: of.percent(15)
      ? null
      : {
          languages: someOf(of, LANGUAGES),
          interests,
          firstWish: interests[0] ?? null,
          dislikes: someOf(of, DISLIKED),
          communicationStyle: pick(of, STYLES),
          volunteerGender: of.oneOf(['any', 'any', 'woman', 'man']),
          wantsOwnExperience: of.percent(30),
          areas: someOf(of, AREAS),
          week: weekOf(of),
        },
    barred: new Set(pool.filter(() => of.percent(10)).map((one) => one.id)),
    declined: new Set(pool.filter(() => of.percent(10)).map((one) => one.id)),
  };
}

/** Some wishes and volunteers, the same for the same number: quick to draw, so that a property can be tried ten thousand times. */
export function drawn(seed: number) {
  const of = chance(seed);
  const pool = Array.from({ length: whole(of, 0, 5) }, (_, at) => candidateOf(of, `v${at}`));
  const wants = Array.from({ length: whole(of, 1, 3) }, (_, at) => wantedOf(of, `a${at}`, pool));
  return { of, pool, wants };
}
