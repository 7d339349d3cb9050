import type { AnswerOf, Deps } from '#functions/platform/operation.ts';
import { likelyVolunteers } from '#functions/volunteers/index.ts';
import {
  type ApplicationCard,
  type ApplicationRecord,
  application,
  applicationCard,
  type findLikelyApplications,
  type LikelyApplication,
} from '#shared/applications/index.ts';
import { likeliest, reachedAlike } from '#shared/likeness/index.ts';
import type { Applicant } from '#shared/recruitment/index.ts';
import type { LikelyVolunteerInput } from '#shared/volunteers/index.ts';

type Access = Pick<Deps, 'table' | 'keys'>;

/** Those of some applications that may be of the one looked for, likeliest first. */
async function likelyAmong(
  sought: LikelyVolunteerInput,
  { table, keys }: Access,
  isAmong: (card: ApplicationCard) => boolean,
): Promise<LikelyApplication[]> {
  const cards = await table.query(keys.cards('application'));
  const asked = cards.items.map(({ content }) => applicationCard.parse(content)).filter(isAmong);
  const stored = await table.getAll(asked.map((card) => keys.application(card.id)));
  const applications = stored
    .map(({ content }) => application.parse(content))
    .flatMap((one) => (one.applicant ? [{ ...one.applicant, id: one.id, ...reachedAlike(sought, one.applicant) }] : []));
  return likeliest(sought, applications).map(({ id, name, because }) => ({ id, name, because }));
}

/** Others who may be the same person, who has applied before or was here before. */
export async function mayBeAlready(
  { id, applicant }: { readonly id: string; readonly applicant: Applicant },
  deps: Access,
): Promise<ApplicationRecord['mayBe']> {
  const [volunteers, applications] = await Promise.all([
    likelyVolunteers(applicant, deps),
    likelyAmong(applicant, deps, (card) => card.id !== id),
  ]);
  return { volunteers, applications };
}

/** Applications that wait and may be of the one one is about to register by hand: taking in that one asks nothing twice. */
export const findWaiting: AnswerOf<typeof findLikelyApplications> = async (_actor, { body }, deps) => ({
  applications: await likelyAmong(body, deps, ({ state }) => state === 'received'),
});
