import { keysOf } from '#shared/kernel/index.ts';
import { COMMUNICATION_STYLES, INTERESTS } from '#shared/traits/index.ts';
import type { Chance } from './chance.ts';
import type { ParticipantPlan } from './cityPlan.ts';
import type { ParticipantSketch } from './participantPlan.ts';

const IMPORTANT = [
  'Komme meg ut og gå igjen',
  'Få en hverdag som henger sammen',
  'Finne et sted å bo der jeg kan ha ro',
  'Ha noen å ringe til som ikke er i miljøet',
  'Bli kjent i nabolaget',
  'Komme i gang med trening',
  'Lære mer norsk og møte folk',
  'Ta opp igjen gitaren',
  'Sove om natta og stå opp om morgenen',
  'Være en far sønnen min kan regne med',
];

/** What somebody has told they wish for. */
export function wishesPlan(sketch: ParticipantSketch, chance: Chance): NonNullable<ParticipantPlan['wishes']> {
  const interests = [...(sketch.interests ?? chance.some(keysOf(INTERESTS), 2, 5))];
  const others = keysOf(INTERESTS).filter((one) => !interests.includes(one));
  return {
    importantNow: sketch.importantNow ?? chance.one(IMPORTANT),
    languages: [...(sketch.languages ?? ['no'])],
    interests,
    firstWish: chance.often(0.75) ? (interests[0] ?? null) : null,
    dislikes: chance.some(others, 0, 2),
    communicationStyle: chance.often(0.7) ? chance.one(keysOf(COMMUNICATION_STYLES)) : null,
    volunteerGender: sketch.volunteerGender ?? 'any',
    wantsOwnExperience: sketch.wantsOwnExperience ?? false,
    areas: [sketch.home],
    week: [
      { day: 1, from: 16, to: 20 },
      { day: 3, from: 16, to: 20 },
    ],
  };
}
