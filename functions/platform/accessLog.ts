import type { Audit } from '#shared/kernel/index.ts';
import type { Actor } from './actor.ts';
import type { Passage } from './gate.ts';
import type { Deps, ErasedInput } from './operation.ts';
import type { Item } from './table/write.ts';

/** How long it is kept who read what. Years. */
export const KEPT_YEARS = 5;
const SECONDS_A_YEAR = 366 * 24 * 3600;

/** One line of the log: who did what with whose record, when, and why where they had to say so. */
export const accessEntry = (
  { subject, id, operationId, reason }: { subject: Audit['subject']; id: string; operationId: string } & Passage,
  actor: Actor,
  { keys, now, newId }: Pick<Deps, 'keys' | 'now' | 'newId'>,
): Item => ({
  ...keys.access(id, now.toISOString(), newId()),
  subject,
  operationId,
  by: actor.id,
  roles: [...actor.roles],
  at: now.toISOString(),
  ...(reason !== undefined && { reason }),
  expiresAt: Math.floor(now.getTime() / 1000) + KEPT_YEARS * SECONDS_A_YEAR,
});

/**
 * A reading outside somebody's own work stands once more among the month's, where a unit leader looks them through, with a
 * mark that the month has any.
 */
const amongTheMonths = (
  entry: Item,
  subjectId: string,
  { keys, today, now, newId }: Pick<Deps, 'keys' | 'today' | 'now' | 'newId'>,
): Item[] => {
  const month = today.slice(0, 7);
  return [
    { ...entry, ...keys.outsideReading(month, now.toISOString(), newId()), person: subjectId },
    { ...keys.outsideMark(month), expiresAt: entry.expiresAt },
  ];
};

/** Logs that somebody reads a person's record. Comes before the answer: what cannot be logged is not shown. */
export async function logReading(
  { audit, operationId }: { readonly audit: Audit; readonly operationId: string },
  { reason }: Passage,
  actor: Actor,
  { params }: ErasedInput,
  deps: Deps,
): Promise<void> {
  const id: unknown = params[audit.param];
  if (typeof id !== 'string') throw new Error(`${operationId} names no subject to log`);
  const entry = accessEntry({ subject: audit.subject, id, operationId, ...(reason !== undefined && { reason }) }, actor, deps);
  const entries = [entry, ...(reason === undefined ? [] : amongTheMonths(entry, id, deps))];
  await Promise.all(entries.map((one) => deps.table.put(one)));
}

/**
 * Logs that somebody is shown several people at once, or takes their lines out of the product, one entry each. Comes before
 * the answer, and is written whole before it: of those who cannot be logged, nobody is shown and nobody leaves.
 */
export async function logReadingOf(
  { operationId }: { readonly operationId: string },
  people: readonly { readonly subject: Audit['subject']; readonly id: string }[],
  actor: Actor,
  deps: Deps,
): Promise<void> {
  await Promise.all(people.map(({ subject, id }) => deps.table.put(accessEntry({ subject, id, operationId }, actor, deps))));
}
