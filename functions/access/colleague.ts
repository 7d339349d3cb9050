import * as z from 'zod/mini';
import type { Deps } from '#functions/platform/operation.ts';
import { common, Refused, type StaffRef, staffRef } from '#shared/kernel/index.ts';

const named = z.object({ ...staffRef.shape });

/** A member of staff by id, whether they still work here or not. Refuses one the city has never had. */
export async function colleagueOf(staffId: string, { table, keys }: Pick<Deps, 'table' | 'keys'>): Promise<StaffRef> {
  const stored = await table.get(keys.member(staffId));
  if (!stored) throw new Refused(common.invalid, { fields: [{ pointer: '/staffId', code: 'choice' }] });
  return named.parse(stored.content);
}
