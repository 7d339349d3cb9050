import { addDays, keysOf, type LocalDate } from '#shared/kernel/index.ts';
import {
  COMMUNICATION_STYLES,
  type Gender,
  INTERESTS,
  type Interest,
  SKILLS,
  type Skill,
  type SpokenLanguage,
  type Week,
} from '#shared/traits/index.ts';
import type { VolunteerState } from '#shared/volunteers/index.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { Login, VolunteerPlan } from './cityPlan.ts';
import { addressOf, phoneOf } from './contact.ts';
import { wayInPlan } from './wayInPlan.ts';

/** A volunteer in few words; what is not said is dealt out by chance, the same every time. */
export interface VolunteerSketch {
  readonly name: string;
  readonly age: number;
  readonly gender: Gender;
  readonly state: VolunteerState;
  /** When they reached that state, in days before today. */
  readonly since: number;
  readonly areas: readonly string[];
  readonly by?: Login;
  readonly languages?: readonly SpokenLanguage[];
  readonly capacity?: number;
  readonly skills?: readonly Skill[];
  readonly interests?: readonly Interest[];
  readonly week?: Week;
  /** Days until the break is over. */
  readonly backIn?: number;
  /** Has own experience, and agreed that it is used. */
  readonly ownExperience?: true;
  readonly note?: string;
}

/** The steps to each state, with the days that usually lie between one and the next. */
const WAY: readonly (readonly ['interview' | 'checkReferences' | 'train' | 'activate', number])[] = [
  ['interview', 9],
  ['checkReferences', 7],
  ['train', 16],
  ['activate', 5],
];

const WAY_LENGTH: Readonly<Record<VolunteerState, number>> = {
  applied: 0,
  interviewed: 1,
  referencesChecked: 2,
  trained: 3,
  active: 4,
  paused: 4,
  left: 4,
};

/** Days a volunteer is usually active before a break or before leaving. */
const ACTIVE_DAYS = 120;

const WEEKS: readonly Week[] = [
  [
    { day: 1, from: 17, to: 20 },
    { day: 3, from: 17, to: 20 },
  ],
  [
    { day: 2, from: 17, to: 21 },
    { day: 4, from: 17, to: 20 },
  ],
  [
    { day: 3, from: 16, to: 20 },
    { day: 7, from: 12, to: 16 },
  ],
  [
    { day: 6, from: 10, to: 15 },
    { day: 7, from: 10, to: 15 },
  ],
  [
    { day: 1, from: 10, to: 14 },
    { day: 2, from: 10, to: 14 },
    { day: 4, from: 10, to: 14 },
  ],
  [{ day: 4, from: 17, to: 21 }],
  [
    { day: 5, from: 12, to: 16 },
    { day: 6, from: 11, to: 14 },
  ],
];

function stepsOf({ state, since, backIn }: VolunteerSketch, today: LocalDate): VolunteerPlan['steps'] {
  const way = WAY.slice(0, WAY_LENGTH[state]);
  const after = state === 'paused' || state === 'left';
  const reached = since + (after ? ACTIVE_DAYS : 0);
  const steps = way.map(([action], at) => {
    const days = way.slice(at + 1).reduce((sum, [, between]) => sum + between, 0);
    return { action, on: addDays(today, -(reached + days)) };
  });
  const on = addDays(today, -since);
  if (state === 'paused') return [...steps, { action: 'pause', on, returnOn: addDays(today, backIn ?? 30) }];
  return state === 'left' ? [...steps, { action: 'leave', on }] : steps;
}

/** Days from an application to the interview. */
const TO_INTERVIEW_DAYS = 6;

/** The last talk with somebody who has been active for a while; with some it is too long ago. */
function supervisionsOf({ state, since }: VolunteerSketch, chance: Chance, today: LocalDate): VolunteerPlan['supervisions'] {
  if (state !== 'active' || since < 21) return [];
  const longest = Math.min(since - 1, chance.often(0.1) ? 66 : 56);
  const ago = chance.whole(4, longest);
  const note = chance.one([
    'Trives i rollen.',
    'Snakket om å si nei uten dårlig samvittighet.',
    'Vil gjerne ha én deltaker til etter jul.',
  ]);
  return [{ on: addDays(today, -ago), form: chance.often(0.7) ? 'talk' : 'phone', minutes: chance.whole(2, 4) * 15, note }];
}

/** A volunteer as the city would have typed them in. */
export function volunteerPlan(
  sketch: VolunteerSketch,
  place: { city: string; series: number; number: number },
  today: LocalDate,
): VolunteerPlan {
  const chance = chanceOf(`${place.city} ${sketch.name}`);
  const steps = stepsOf(sketch, today);
  const interests = sketch.interests ?? chance.some(keysOf(INTERESTS), 3, 6);
  const address = chance.often(0.8) ? { email: addressOf(sketch.name, 'tidgiver') } : {};
  return {
    by: sketch.by ?? 'veileder',
    input: {
      name: sketch.name,
      birthYear: Number(today.slice(0, 4)) - sketch.age,
      gender: sketch.gender,
      phone: phoneOf(place.series, place.number),
      ...address,
      languages: [...(sketch.languages ?? ['no'])],
      interests: [...interests],
      dislikes: chance.some(
        keysOf(INTERESTS).filter((one) => !interests.includes(one)),
        0,
        2,
      ),
      skills: [...(sketch.skills ?? chance.some(keysOf(SKILLS), 2, 5))],
      communicationStyle: chance.often(0.8) ? chance.one(keysOf(COMMUNICATION_STYLES)) : null,
      areas: [...sketch.areas],
      week: [...(sketch.week ?? chance.one(WEEKS))],
      capacity: sketch.capacity ?? 1,
      ownExperience: sketch.ownExperience ? { consentedOn: addDays(today, -sketch.since) } : null,
      note: sketch.note ?? '',
      isAdult: true,
      appliedOn: addDays(steps[0]?.on ?? addDays(today, -sketch.since), steps.length > 0 ? -TO_INTERVIEW_DAYS : 0),
    },
    steps,
    ...wayInPlan(steps, place, chance),
    supervisions: supervisionsOf(sketch, chance, today),
  };
}
