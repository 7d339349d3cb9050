import * as z from 'zod/mini';
import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { instant } from '#shared/kernel/index.ts';
import { type Member, member } from '#shared/team/index.ts';

const storedMember = z.strictObject({ ...member.shape, lastSignInAt: instant });

/** A member of staff as others see them: when somebody last signed in is nobody's business. */
export function memberOf({ content }: Stored): Member {
  const { lastSignInAt: _kept, ...told } = storedMember.parse(content);
  return told;
}

/** Writes who a member of staff is now. Only their own sign-in does, so the last one stands. */
export const putMember = ({ keys, now }: Pick<Deps, 'keys' | 'now'>, told: Member): Write => ({
  put: { ...told, lastSignInAt: now.toISOString(), ...keys.member(told.id) },
});
