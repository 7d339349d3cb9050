import * as z from 'zod/mini';
import type { Deps } from '#functions/platform/operation.ts';
import { byLinkRefusals, MOST_TRIES_AN_HOUR } from '#shared/byLink/index.ts';
import { Refused } from '#shared/kernel/index.ts';

type Access = Pick<Deps, 'table' | 'keys' | 'now' | 'visitor'>;

const tries = z.object({ tried: z.int() });
const SECONDS_AN_HOUR = 3600;

/** Traces that were stopped, each of one address and hour: whoever goes on trying costs the table nothing. */
const stopped = new Set<string>();
const MOST_REMEMBERED = 10_000;

/** Where it is counted how often an address has tried in vain this hour: under a signature that says nothing of the address. */
function counterOf({ keys, now, visitor }: Access) {
  const hour = `link-${now.toISOString().slice(0, 13)}`;
  return keys.visits(visitor.traceIn(hour), hour);
}

/** Refuses an address that has tried too often in vain. Nobody else's tries count: who is let in by a token never is locked out by others. */
export async function mustNotBeGuessing(deps: Access): Promise<void> {
  const counter = counterOf(deps);
  if (!stopped.has(counter.pk)) {
    const counted = await deps.table.get(counter);
    if (!counted || tries.parse(counted.content).tried < MOST_TRIES_AN_HOUR) return;
    if (stopped.size >= MOST_REMEMBERED) stopped.clear();
    stopped.add(counter.pk);
  }
  throw new Refused(byLinkRefusals.tooMany);
}

/** Counts a try in vain. */
export async function countTry(deps: Access): Promise<void> {
  const expiresAt = Math.floor(deps.now.getTime() / 1000) + 2 * SECONDS_AN_HOUR;
  await deps.table.commit([{ update: counterOf(deps), add: { tried: 1 }, set: { expiresAt }, orCreate: true }]);
}
