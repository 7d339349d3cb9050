import type { AnswerOf, Deps } from '#functions/platform/operation.ts';
import { likeliest, reachedAlike } from '#shared/likeness/index.ts';
import type { findLikelyVolunteers, LikelyVolunteer, LikelyVolunteerInput } from '#shared/volunteers/index.ts';
import { readVolunteers } from './store.ts';

/** Volunteers, whether they have left or not, who may be the one looked for, likeliest first. */
export async function likelyVolunteers(sought: LikelyVolunteerInput, deps: Pick<Deps, 'table' | 'keys'>): Promise<LikelyVolunteer[]> {
  const everyone = (await readVolunteers(deps)).map((one) => ({ ...one, ...reachedAlike(sought, one) }));
  return likeliest(sought, everyone).map(({ id, name, state, pausedUntil, responsible, because }) => ({
    ...{ id, name, state, pausedUntil, responsible, because },
  }));
}

/** Who may be the one one is about to register. Names are in no address and in no log, as this is asked in a body. */
export const find: AnswerOf<typeof findLikelyVolunteers> = async (_actor, { body }, deps) => ({
  volunteers: await likelyVolunteers(body, deps),
});
