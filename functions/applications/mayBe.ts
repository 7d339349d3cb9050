import type { Deps } from '#functions/platform/operation.ts';
import { likelyVolunteers } from '#functions/volunteers/index.ts';
import { type ApplicationRecord, application, applicationCard } from '#shared/applications/index.ts';
import { likeliest, reachedAlike } from '#shared/likeness/index.ts';
import type { Applicant } from '#shared/recruitment/index.ts';

/** Others who may be the same person, who has applied before or was here before. */
export async function mayBeAlready(
  { id, applicant }: { readonly id: string; readonly applicant: Applicant },
  deps: Pick<Deps, 'table' | 'keys'>,
): Promise<ApplicationRecord['mayBe']> {
  const { table, keys } = deps;
  const [volunteers, cards] = await Promise.all([likelyVolunteers(applicant, deps), table.query(keys.cards('application'))]);
  const others = cards.items.map(({ content }) => applicationCard.parse(content)).filter((card) => card.id !== id);
  const stored = await table.getAll(others.map((card) => keys.application(card.id)));
  const applications = stored
    .map(({ content }) => application.parse(content))
    .flatMap((one) => (one.applicant ? [{ ...one.applicant, id: one.id, ...reachedAlike(applicant, one.applicant) }] : []));
  return {
    volunteers,
    applications: likeliest(applicant, applications).map((one) => ({ id: one.id, name: one.name, because: one.because })),
  };
}
