import * as z from 'zod/mini';
import type { Deps } from '#functions/platform/operation.ts';
import { common, Refused, type StaffRef, staffRef } from '#shared/kernel/index.ts';

const working = z.object({ ...staffRef.shape, state: z.string() });

/**
 * The member of staff whom a participant meets: the one responsible unless another is named. Refuses one the city does not
 * have, or whose access has been taken away.
 */
export async function whoMeets(staffId: string | null, known: readonly StaffRef[], responsible: StaffRef, deps: Deps): Promise<StaffRef> {
  if (staffId === null) return responsible;
  const found = known.find(({ id }) => id === staffId);
  if (found) return { id: found.id, name: found.name };
  const stored = await deps.table.get(deps.keys.member(staffId));
  const member = stored && working.parse(stored.content);
  if (!member || member.state === 'deactivated') throw new Refused(common.invalid, { fields: [{ pointer: '/staffId', code: 'choice' }] });
  return { id: member.id, name: member.name };
}
