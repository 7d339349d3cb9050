import { type Candidate, lotOf, type Wanted, type Weights } from '#shared/matching/index.ts';
import type { Span } from '#shared/traits/index.ts';

type Minutes = readonly { readonly a: string; readonly b: string; readonly minutes: number }[];

const FARTHEST = 45;
const ENOUGH = 3;

/** Every hour of a week that is in some of the spans. */
function hours(spans: readonly Span[]): boolean[] {
  const marked: boolean[] = new Array(7 * 24).fill(false);
  for (const { day, from, to } of spans) for (let hour = from; hour < to; hour += 1) marked[(day - 1) * 24 + hour] = true;
  return marked;
}

const count = (marked: readonly boolean[]): number => marked.filter(Boolean).length;

/** The fewest minutes between any two places; undefined where nobody knows. */
function fewest(ones: readonly string[], others: readonly string[], minutes: Minutes): number | undefined {
  let best: number | undefined;
  for (const one of ones) {
    for (const other of others) {
      const way = one === other ? 0 : minutes.find(({ a, b }) => (a === one && b === other) || (a === other && b === one))?.minutes;
      if (way !== undefined && (best === undefined || way < best)) best = way;
    }
  }
  return best;
}

/** The part of what is liked that both like, of the most that counts. */
function alike(ones: readonly string[], others: readonly string[]): number | undefined {
  if (ones.length === 0 || others.length === 0) return undefined;
  let shared = 0;
  for (const one of ones) if (others.includes(one)) shared += 1;
  return Math.min(1, shared / Math.min(ENOUGH, ones.length));
}

/**
 * Who fits, best first, by the domain's rules said once more as one plain loop: what the ranking is measured beside and held
 * against. It answers ids alone, explains nothing and says of nobody why not.
 */
export function naively(
  { assignment, wishes, barred, declined }: Wanted,
  pool: readonly Candidate[],
  minutes: Minutes,
  points: Weights['points'],
): string[] {
  const fitting: { readonly one: Candidate; readonly value: number }[] = [];
  for (const one of pool) {
    if (one.state !== 'active' || barred.has(one.id) || declined.has(one.id) || one.openMatches >= one.capacity) continue;
    if (wishes && wishes.volunteerGender !== 'any' && wishes.volunteerGender !== one.gender) continue;
    const speaks = wishes?.languages ?? [];
    if (speaks.length > 0 && one.languages.length > 0 && !one.languages.some((language) => speaks.includes(language))) continue;
    const [wished, free] = [hours(assignment.week), hours(one.week)];
    const common = count(wished.map((is, hour) => is && free[hour] === true));
    const timeKnown = assignment.week.length > 0 && one.week.length > 0;
    if (timeKnown && common === 0) continue;
    const way = fewest(assignment.areas, one.areas, minutes);
    if (way !== undefined && way > FARTHEST) continue;
    const fits: [keyof Weights['points'], number | undefined][] = [
      ['need', one.skills.length === 0 ? undefined : Number(one.skills.includes(assignment.need))],
      ['time', timeKnown ? common / count(wished) : undefined],
      ['interests', alike(wishes?.interests ?? [], one.interests)],
      ['firstWish', wishes?.firstWish && one.interests.length > 0 ? Number(one.interests.includes(wishes.firstWish)) : undefined],
      ['closeness', way === undefined ? undefined : 1 - way / FARTHEST],
      [
        'style',
        wishes?.communicationStyle && one.communicationStyle ? Number(wishes.communicationStyle === one.communicationStyle) : undefined,
      ],
      ['ownExperience', wishes?.wantsOwnExperience && one.ownExperience ? 1 : undefined],
      ['dislikes', alike(wishes?.dislikes ?? [], one.dislikes)],
    ];
    let reached = 0;
    let known = 0;
    for (const [part, fit] of fits) {
      if (fit === undefined) continue;
      const of = points[part] * (assignment.mattersMost === part ? 2 : 1);
      reached += fit * of;
      known += of;
    }
    fitting.push({ one, value: known === 0 ? 0 : Math.round((reached / known) * 1e8) });
  }
  fitting.sort(
    (a, b) =>
      b.value - a.value ||
      a.one.openMatches - b.one.openMatches ||
      (a.one.stateSince < b.one.stateSince ? -1 : a.one.stateSince > b.one.stateSince ? 1 : 0) ||
      lotOf(assignment.id, a.one.id) - lotOf(assignment.id, b.one.id),
  );
  return fitting.map(({ one }) => one.id);
}
