import { type PersonToMatch, readPersonToMatch } from '#functions/participants/index.ts';
import { found, must } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import {
  type Assignment,
  checkPlace,
  checkReadiness,
  type Match,
  type Ranking,
  rank,
  readinessOf,
  wantedOf,
} from '#shared/matching/index.ts';
import { matchingRecordOf, readPool } from './store.ts';
import { readWeights } from './weights.ts';

interface RankedAssignment {
  readonly person: PersonToMatch;
  readonly assignment: Assignment;
  readonly matches: readonly Match[];
  readonly ranking: Ranking;
  readonly weightsVersion: number;
}

/**
 * Ranks the city's volunteers for one assignment: what the suggestions show and what a proposal is checked against are
 * the same computation. Refuses where the participant may not be matched yet.
 */
export async function rankFor(
  deps: Pick<Deps, 'table' | 'keys' | 'cityNow'>,
  participantId: string,
  assignmentId: string,
): Promise<RankedAssignment> {
  const [person, pool, city, weights] = await Promise.all([
    readPersonToMatch(deps, participantId),
    readPool(deps),
    deps.cityNow(),
    readWeights(deps),
  ]);
  const { assignments, matches, bars } = matchingRecordOf(person.others);
  const assignment = found(assignments.find(({ id }) => id === assignmentId));
  must(checkPlace(person.participant));
  must(checkReadiness(readinessOf(person.participant, person.heldConversations, city)));
  const ranking = rank(wantedOf(assignment, person.wishes, matches, bars), pool, city, weights);
  return { person, assignment, matches, ranking, weightsVersion: weights.version };
}
