import * as z from 'zod/mini';
import { common, Refused, type StaffRef } from '#shared/kernel/index.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './operation.ts';

const known = z.object({ name: z.string(), state: z.string() });

/**
 * The actor as records name them: the name they signed in with, or the login of one whose sign-in has not been told.
 * Refuses somebody whose access has been taken away, though their token lives for some minutes more.
 */
export async function staffRefOf(actor: Actor, { table, keys }: Pick<Deps, 'table' | 'keys'>): Promise<StaffRef> {
  const stored = await table.get(keys.member(actor.id));
  if (!stored) return { id: actor.id, name: actor.username };
  const { name, state } = known.parse(stored.content);
  if (state === 'deactivated') throw new Refused(common.signInNeeded);
  return { id: actor.id, name };
}
