import * as z from 'zod/mini';
import type { Deps } from '#functions/platform/operation.ts';
import type { StaffMember } from '#shared/covers/index.ts';
import { CITY_ROLES } from '#shared/kernel/index.ts';

const stored = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(z.enum(CITY_ROLES)),
  state: z.optional(z.string()),
});

/** Everyone who works or has worked in the city, as those who share out work see them. */
export async function readStaff({ table, keys }: Pick<Deps, 'table' | 'keys'>): Promise<StaffMember[]> {
  const { items } = await table.query(keys.staff());
  return items.map(({ content }) => {
    const { id, name, roles, state } = stored.parse(content);
    return { id, name, roles, active: state !== 'deactivated' };
  });
}
