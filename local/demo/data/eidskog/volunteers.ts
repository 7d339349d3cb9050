import type { VolunteerSketch } from '../../plan/volunteerPlan.ts';

/** Eidskog's volunteers: few, in a municipality where the nearest is often twenty minutes away. */
export const volunteers: readonly VolunteerSketch[] = [
  { name: 'Ingebjørg Vestmo', age: 57, gender: 'woman', state: 'applied', since: 5, areas: ['vestmarka'] },
  { name: 'Halvor Skinnes', age: 44, gender: 'man', state: 'interviewed', since: 16, areas: ['magnor', 'skotterud'] },
  {
    name: 'Torill Øiermoen',
    age: 63,
    gender: 'woman',
    state: 'active',
    since: 140,
    areas: ['skotterud', 'matrand'],
    week: [{ day: 2, from: 10, to: 14 }],
    skills: ['practical', 'conversation'],
  },
  {
    name: 'Petter Åbogen',
    age: 38,
    gender: 'man',
    state: 'active',
    since: 60,
    areas: ['abogen', 'skotterud'],
    week: [{ day: 6, from: 10, to: 15 }],
    skills: ['walking', 'exercise'],
  },
  { name: 'Anne-Mari Tangen', age: 49, gender: 'woman', state: 'paused', since: 12, backIn: 40, areas: ['magnor'] },
];
