import type { Audit } from '#shared/kernel/index.ts';
import type { Actor } from './actor.ts';
import type { Deps, ErasedInput } from './operation.ts';

/** How long it is kept who read what. Years. */
const KEPT_YEARS = 5;
const SECONDS_A_YEAR = 366 * 24 * 3600;

/** Logs that somebody reads a person's record. Comes before the answer: what cannot be logged is not shown. */
export async function logReading(audit: Audit, operationId: string, actor: Actor, { params }: ErasedInput, deps: Deps): Promise<void> {
  const subject: unknown = params[audit.param];
  if (typeof subject !== 'string') throw new Error(`${operationId} names no subject to log`);
  await deps.table.put({
    ...deps.keys.access(subject, deps.now.toISOString(), deps.newId()),
    subject: audit.subject,
    operationId,
    by: actor.id,
    roles: [...actor.roles],
    at: deps.now.toISOString(),
    expiresAt: Math.floor(deps.now.getTime() / 1000) + KEPT_YEARS * SECONDS_A_YEAR,
  });
}
