import type { Asked } from '#shared/cityPlan/index.ts';
import { byCode, type City, keysOf } from '#shared/kernel/index.ts';
import { type Candidate, EXCLUSIONS, type Exclusion, lotOf, rank, suggestionOf, tieOf, type Weights } from '#shared/matching/index.ts';
import type { Opening, Openings } from './schema.ts';

interface Fitting {
  readonly asked: Asked;
  readonly value: number;
  readonly opening: Opening;
}

const told = ({ participantId, participantName, id: assignmentId, title }: Asked) => ({
  participantId,
  participantName,
  assignmentId,
  title,
});

/** Best first; among equals who has waited longest, and last a lot, as for volunteers. */
const byFit =
  (volunteerId: string) =>
  (one: Fitting, other: Fitting): number =>
    tieOf(other.value) - tieOf(one.value) ||
    byCode(one.asked.since, other.asked.since) ||
    lotOf(volunteerId, one.asked.id) - lotOf(volunteerId, other.asked.id) ||
    byCode(one.asked.id, other.asked.id);

/**
 * Which of those who wait one volunteer fits. Each assignment's own ranking decides, with everybody else in it: what is said here
 * is what its suggestions say.
 */
export function openingsFor(
  volunteerId: string,
  everyone: readonly Asked[],
  pool: readonly Candidate[],
  { city, weights }: { readonly city: Pick<City, 'travelMinutes'>; readonly weights: Weights },
): Pick<Openings, 'suggested' | 'excluded'> {
  const fitting: Fitting[] = [];
  const out = new Map<Exclusion, Asked[]>();
  for (const asked of everyone) {
    const { suggested, excluded } = rank(asked.wanted, pool, city, weights);
    const index = suggested.findIndex(({ candidate }) => candidate.id === volunteerId);
    const ranked = suggested[index];
    const code = excluded.find(({ candidates }) => candidates.some(({ id }) => id === volunteerId))?.code;
    if (code) out.set(code, [...(out.get(code) ?? []), asked]);
    if (!ranked) continue;
    const { band, coverage, reasons } = suggestionOf(ranked, index);
    const { own, since: waitingSince } = asked;
    const place = { place: index + 1, among: suggested.length };
    const opening = { ...told(asked), waitingSince, own, band, coverage, ...place, reasons: own ? reasons : [] };
    fitting.push({ asked, value: ranked.score.value, opening });
  }
  const byName = (one: Asked, other: Asked): number =>
    one.participantName.localeCompare(other.participantName, 'nb') || byCode(one.id, other.id);
  return {
    suggested: fitting.sort(byFit(volunteerId)).map(({ opening }) => opening),
    excluded: keysOf(EXCLUSIONS).flatMap((code) => {
      const those = out.get(code);
      return those ? [{ code, assignments: those.sort(byName).map(told) }] : [];
    }),
  };
}
