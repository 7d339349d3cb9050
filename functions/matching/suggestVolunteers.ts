import type { ReadOf } from '#functions/platform/operation.ts';
import { suggestionsOf, type suggestVolunteers } from '#shared/matching/index.ts';
import { rankFor } from './ranking.ts';

/** Volunteers for an assignment, with the reasons, and who is out and why. */
export const suggest: ReadOf<typeof suggestVolunteers> = async (_actor, { params: { participantId, assignmentId } }, deps) => {
  const { ranking, weightsVersion } = await rankFor(deps, participantId, assignmentId);
  return suggestionsOf(ranking, deps.now.toISOString(), weightsVersion);
};
