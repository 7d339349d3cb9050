import * as z from 'zod/mini';
import type { StaffRef } from '#shared/kernel/index.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './operation.ts';

const named = z.object({ name: z.string() });

/** The actor as records name them: the name they signed in with, or the login of one whose sign-in has not been told. */
export async function staffRefOf(actor: Actor, { table, keys }: Pick<Deps, 'table' | 'keys'>): Promise<StaffRef> {
  const stored = await table.get(keys.member(actor.id));
  return { id: actor.id, name: stored ? named.parse(stored.content).name : actor.username };
}
