import type { CLOSE_REASONS } from '#shared/participants/index.ts';
import type { Skill } from '#shared/traits/index.ts';
import { type Chance, chanceOf } from '../../plan/chance.ts';
import type { Login } from '../../plan/cityPlan.ts';
import type { ParticipantSketch, WantSketch } from '../../plan/participantPlan.ts';
import { personOf } from './names.ts';
import { partners } from './partners.ts';
import { AREAS, volunteers } from './volunteers.ts';

/** So many came in a year. */
const PEOPLE = 250;
/** One came every so many days. */
const DAYS_APART = 1.4;
/** Days from when somebody came until they are matched, and until the match ends before goodbye. */
const TO_MATCH = 34;
const BEFORE_GOODBYE = 3;
/** Nobody is matched who came later than this; days ago. */
const LATEST_MATCHED = 48;
const DAYS_IN_MONTH = 30;

const referring = partners.slice(0, -1).map(({ name }) => name);

const WANTS: readonly { readonly title: string; readonly need: Skill }[] = [
  { title: 'Gå tur rundt vannet hver uke', need: 'walking' },
  { title: 'Noen å ta en kaffe med', need: 'conversation' },
  { title: 'Komme i gang med trening', need: 'exercise' },
  { title: 'Hjelp til å få orden hjemme', need: 'practical' },
];

/** Good reasons to say goodbye are the most usual. */
const REASONS: readonly (keyof typeof CLOSE_REASONS)[] = [
  ...(['onOwnFeet', 'onOwnFeet', 'onOwnFeet', 'otherService', 'otherService', 'wished', 'lostContact', 'moved'] as const),
];

/** Volunteers with a free place, each as often as there is room for one more. */
const places = volunteers
  .filter(({ state }) => state === 'active')
  .flatMap((one) => Array.from({ length: one.capacity ?? 1 }, () => one))
  .toSorted((one, other) => one.since - other.since);

/** Takes the place of somebody who was active before a day; undefined where nobody has room. */
function placeBefore(daysAgo: number): string | undefined {
  const at = places.findIndex(({ since }) => since > daysAgo);
  return at < 0 ? undefined : places.splice(at, 1)[0]?.name;
}

/** A match from some weeks after somebody came until shortly before goodbye, or still under way, with a meeting every third week. */
function wantOf(chance: Chance, cameAgo: number, goodbye: ParticipantSketch['goodbye']): WantSketch | undefined {
  const startedAgo = cameAgo - TO_MATCH;
  const endedAgo = goodbye && goodbye.ago + BEFORE_GOODBYE;
  const lasted = startedAgo - (endedAgo ?? 0);
  const volunteer = lasted < 2 * DAYS_IN_MONTH ? undefined : placeBefore(startedAgo);
  if (volunteer === undefined) return undefined;
  const meetings = Array.from({ length: Math.min(4, Math.floor(lasted / 21)) }, (_, at) => startedAgo - 5 - at * 21);
  const months = Math.max(3, Math.ceil(lasted / DAYS_IN_MONTH) + (endedAgo === undefined ? chance.whole(0, 2) : 0));
  const how = { with: volunteer, startedAgo, months, meetings };
  const reason = goodbye?.reason === 'onOwnFeet' ? 'onOwnFeet' : chance.one(['periodOver', 'participantWished', 'moved'] as const);
  return {
    ...chance.one(WANTS),
    rhythm: 'weekly',
    matches: [endedAgo === undefined ? { ...how, reached: 'active' } : { ...how, reached: 'ended', endedAgo, reason }],
  };
}

/** When they said goodbye, if they have: most within some months, some of them back again since. */
function goodbyeOf(chance: Chance, cameAgo: number): ParticipantSketch['goodbye'] {
  const ago = cameAgo - chance.whole(70, 330);
  if (ago < 1) return undefined;
  const reason = chance.one(REASONS);
  return { ago, reason, ...(ago > 90 && reason === 'wished' && { backAgo: ago - 60 }) };
}

/** The conversations: three to get to know those who are to be matched, one or two with others. */
function talksOf(chance: Chance, cameAgo: number, matched: boolean): NonNullable<ParticipantSketch['talks']> {
  if (matched) return [cameAgo - 4, cameAgo - 12, cameAgo - 23];
  const talks = [cameAgo - 3, ...(chance.often(0.25) ? [cameAgo - 17] : [])].filter((ago) => ago > 0);
  return chance.often(0.12) ? [...talks, [Math.max(1, cameAgo - 20), 'noShow']] : talks;
}

function participantOf(number: number): ParticipantSketch {
  const chance = chanceOf(`stavanger participant ${number}`);
  const cameAgo = 1 + Math.floor(number * DAYS_APART);
  const phase = chance.one(['before', 'during', 'during', 'after', 'after', 'none'] as const);
  const bases = { before: 'enteringTreatment', during: 'leavingTreatment', after: 'wantsChange', none: 'isolation' } as const;
  const by: Login = chance.one(['veileder', 'veileder', 'veileder2', 'veileder2', 'sosionom'] as const);
  const came = {
    ...personOf(volunteers.length + number),
    age: chance.whole(19, 68),
    phase,
    eligibility: bases[phase],
    by,
    home: chance.one(AREAS),
    ...(chance.often(0.8) && { referral: [chance.one(referring), cameAgo] as const }),
  };
  // the newest are not answered yet
  if (cameAgo < 12 && 'referral' in came && number % 2 === 0) return { ...came, by: 'veileder', referred: 'waiting' };
  const goodbye = goodbyeOf(chance, cameAgo);
  const want = by !== 'sosionom' && cameAgo > LATEST_MATCHED ? wantOf(chance, cameAgo, goodbye) : undefined;
  const discharge = phase === 'during' && !goodbye && chance.often(0.4) ? { discharge: chance.whole(4, 90) } : {};
  return {
    ...came,
    ...discharge,
    talks: talksOf(chance, cameAgo, want !== undefined),
    ...(want ? { wants: [want] } : chance.often(0.1) && { sharing: 'missing' as const }),
    ...(goodbye && { goodbye }),
  };
}

/** Stavanger’s participants of a year, the latest first: dealt out, as they are too many to be told one by one. */
export const participants: readonly ParticipantSketch[] = Array.from({ length: PEOPLE }, (_, number) => participantOf(number));
