import * as z from 'zod/mini';
import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { StaffMember } from '#shared/covers/index.ts';
import { member } from '#shared/team/index.ts';

/** What of a member those who share out work must know, among all that is kept. */
const { id, name, roles, services, state } = member.shape;
const stored = z.object({ id, name, roles, services, state });

/** A member of staff, as those who share out work see them. */
export const staffMemberOf = ({ content }: Stored): StaffMember => stored.parse(content);

/** Everyone who works or has worked in the city, as those who share out work see them. */
export async function readStaff({ table, keys }: Pick<Deps, 'table' | 'keys'>): Promise<StaffMember[]> {
  const { items } = await table.query(keys.staff());
  return items.map(staffMemberOf);
}
