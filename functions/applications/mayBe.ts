import type { Deps } from '#functions/platform/operation.ts';
import { readVolunteers } from '#functions/volunteers/index.ts';
import { type ApplicationRecord, application, applicationCard } from '#shared/applications/index.ts';
import type { Applicant } from '#shared/recruitment/index.ts';

type Reachable = Pick<Applicant, 'phone' | 'email'>;

const inCommon = (one: Reachable, other: Reachable) =>
  (['phone', 'email'] as const).filter((way) => one[way] !== undefined && one[way] === other[way]);

/** Others who are reached in the same way: the same person, most likely, who has applied before or was here before. */
export async function mayBeAlready(
  { id, applicant }: { readonly id: string; readonly applicant: Applicant },
  deps: Pick<Deps, 'table' | 'keys'>,
): Promise<ApplicationRecord['mayBe']> {
  const { table, keys } = deps;
  const [volunteers, cards] = await Promise.all([readVolunteers(deps), table.query(keys.cards('application'))]);
  const others = cards.items.map(({ content }) => applicationCard.parse(content)).filter((card) => card.id !== id);
  const stored = await table.getAll(others.map((card) => keys.application(card.id)));
  const applications = stored.map(({ content }) => application.parse(content));
  return {
    volunteers: volunteers
      .map((one) => ({ id: one.id, name: one.name, state: one.state, same: inCommon(applicant, one) }))
      .filter(({ same }) => same.length > 0),
    applications: applications
      .flatMap((one) => (one.applicant ? [{ id: one.id, name: one.applicant.name, same: inCommon(applicant, one.applicant) }] : []))
      .filter(({ same }) => same.length > 0),
  };
}
