import type { Deps } from '#functions/platform/operation.ts';
import { Refused } from '#shared/kernel/index.ts';
import { participantRefusals } from '#shared/participants/index.ts';
import { partner } from '#shared/partners/index.ts';
import type { Step } from '#shared/plans/index.ts';

type Access = Pick<Deps, 'table' | 'keys'>;

/** The names of the partners that own steps, by id; one that is gone is left out. */
export async function partnerNames({ table, keys }: Access, steps: readonly Step[]): Promise<Readonly<Record<string, string>>> {
  const ids = steps.flatMap(({ partnerId }) => partnerId ?? []);
  const stored = await table.getAll(ids.map((id) => keys.card('partner', id)));
  return Object.fromEntries(stored.map(({ sk, content }) => [sk, partner.parse(content).name]));
}

/** Refuses steps of partners the city does not have. */
export async function mustKnowPartners(access: Access, steps: readonly Step[]): Promise<void> {
  const names = await partnerNames(access, steps);
  const fields = steps.flatMap(({ partnerId }, at) =>
    partnerId && !(partnerId in names) ? [{ pointer: `/steps/${at}/partnerId`, code: 'choice' as const }] : [],
  );
  if (fields.length > 0) throw new Refused(participantRefusals.partnerUnknown, { fields });
}
