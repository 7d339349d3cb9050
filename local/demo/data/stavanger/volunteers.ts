import type { VolunteerState } from '#shared/volunteers/index.ts';
import { chanceOf } from '../../plan/chance.ts';
import type { VolunteerSketch } from '../../plan/volunteerPlan.ts';
import { personOf } from './names.ts';

export const AREAS = ['eiganes', 'hillevag', 'hinna', 'madla', 'sentrum', 'storhaug', 'tasta'];

interface Stage {
  readonly state: VolunteerState;
  readonly people: number;
  /** Days since they reached it: the fewest and the most. */
  readonly since: readonly [number, number];
}

/** The 130 volunteers of Stavanger, by how far they have come. */
const STAGES: readonly Stage[] = [
  { state: 'applied', people: 19, since: [1, 20] },
  { state: 'interviewed', people: 10, since: [2, 13] },
  { state: 'referencesChecked', people: 8, since: [2, 12] },
  { state: 'trained', people: 7, since: [1, 14] },
  { state: 'active', people: 66, since: [30, 640] },
  { state: 'paused', people: 11, since: [5, 60] },
  { state: 'left', people: 9, since: [20, 330] },
];

const chance = chanceOf('stavanger volunteers');

/** Stavanger's volunteers: too many to be told one by one, so dealt out by stage. */
export const volunteers: readonly VolunteerSketch[] = STAGES.flatMap(({ state, people, since: [least, most] }) =>
  Array.from({ length: people }, () => ({ state, since: chance.whole(least, most) })),
).map(({ state, since }, number) => ({
  ...personOf(number),
  state,
  since,
  age: chance.whole(20, 70),
  areas: chance.some(AREAS, 1, 3),
  capacity: state === 'active' && chance.often(0.35) ? 2 : 1,
  by: chance.often(0.5) ? 'veileder' : 'veileder2',
  ...(state === 'paused' && { backIn: chance.whole(10, 60) }),
}));
