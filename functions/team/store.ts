import * as z from 'zod/mini';
import { found } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { email, groupOf, groupOfService, instant, version } from '#shared/kernel/index.ts';
import { type Member, member } from '#shared/team/index.ts';

/** A member of staff as kept: what others see, and what ties them to their login. */
const storedMember = z.strictObject({
  ...member.shape,
  version,
  username: z.string(),
  email: z.nullable(email),
  /** Null until the first sign-in. When somebody last signed in is nobody's business. */
  lastSignInAt: z.nullable(instant),
  /** The version that the login was last made to say; 0 where it never was. */
  loginVersion: z.int(),
});
export type StoredMember = z.infer<typeof storedMember>;

type Access = Pick<Deps, 'table' | 'keys'>;

const parsed = ({ content }: Stored): StoredMember => storedMember.parse(content);

/** A member of staff as others see them. */
export function memberOf(stored: Stored): Member {
  const { id, name, roles, services, state } = parsed(stored);
  return { id, name, roles, services, state };
}

/** A member, or undefined where there is none. */
export async function findMember({ table, keys }: Access, id: string): Promise<StoredMember | undefined> {
  const stored = await table.get(keys.member(id));
  return stored && parsed(stored);
}

/** A member. Refuses as not found where there is none. */
export const readMember = async (deps: Access, id: string): Promise<StoredMember> => found(await findMember(deps, id));

/** Everybody, as of now. */
export async function readStaff({ table, keys }: Access): Promise<StoredMember[]> {
  return (await table.query(keys.staff(), { consistent: true })).items.map(parsed);
}

/** A member among everybody. Refuses as not found where there is none. */
export const among = (staff: readonly StoredMember[], id: string): StoredMember => found(staff.find((one) => one.id === id));

/** Whether the login does not yet say what is said here. */
export const isUnsettled = ({ version: said, loginVersion }: StoredMember): boolean => loginVersion !== said;

/** The groups that make somebody what they are here. */
export const groupsFor = ({ roles, services }: Pick<Member, 'roles' | 'services'>): string[] => [
  ...roles.map(groupOf),
  ...services.map(groupOfService),
];

export const createMember = ({ keys }: Pick<Deps, 'keys'>, next: StoredMember): Write => ({ create: { ...next, ...keys.member(next.id) } });

/** Puts a changed member in place of the version it was made from. */
export const replaceMember = ({ keys }: Pick<Deps, 'keys'>, next: StoredMember): Write => ({
  replace: { ...next, ...keys.member(next.id) },
  version: next.version - 1,
});

/** Changes what a unit leader does not decide, unless one has decided something meanwhile. */
export const touchMember = (
  { keys }: Pick<Deps, 'keys'>,
  { id, version: seen }: Pick<StoredMember, 'id' | 'version'>,
  set: Partial<StoredMember>,
): Write => ({ update: keys.member(id), set, when: { equals: { version: seen } } });

/** Holds only while this member stays as they were seen: nobody is let go because of somebody who is leaving too. */
export const stays = ({ keys }: Pick<Deps, 'keys'>, { id, version: seen }: Pick<StoredMember, 'id' | 'version'>): Write => ({
  check: keys.member(id),
  when: { equals: { version: seen } },
});
