import * as z from 'zod/mini';
import { type RefusalKind, Refused } from '#shared/kernel/index.ts';
import type { Deps } from './operation.ts';

type Access = Pick<Deps, 'table' | 'keys' | 'now' | 'visitor'>;

const tries = z.object({ tried: z.int() });
const SECONDS_AN_HOUR = 3600;
const MOST_REMEMBERED = 10_000;

/** Keeps those out who try secrets in vain; nobody else's tries count, so that nobody is locked out by others. */
export interface GuessingGuard {
  /** Refuses an address that has tried too often in vain. */
  mustNotBeGuessing(deps: Access): Promise<void>;
  /** Counts a try in vain. */
  countTry(deps: Access): Promise<void>;
}

/**
 * A guard before secrets of one kind.
 *
 * @param most tries in vain from one address in an hour
 */
export function guessingGuard({
  purpose,
  most,
  refusal,
}: {
  readonly purpose: string;
  readonly most: number;
  readonly refusal: RefusalKind;
}): GuessingGuard {
  /** Traces that were stopped, each of one address and hour: whoever goes on trying costs the table nothing. */
  const stopped = new Set<string>();
  /** Where it is counted how often an address has tried this hour: under a signature that says nothing of the address. */
  const counterOf = ({ keys, now, visitor }: Access) => {
    const hour = `${purpose}-${now.toISOString().slice(0, 13)}`;
    return keys.visits(visitor.traceIn(hour), hour);
  };
  return {
    async mustNotBeGuessing(deps) {
      const counter = counterOf(deps);
      if (!stopped.has(counter.pk)) {
        const counted = await deps.table.get(counter);
        if (!counted || tries.parse(counted.content).tried < most) return;
        if (stopped.size >= MOST_REMEMBERED) stopped.clear();
        stopped.add(counter.pk);
      }
      throw new Refused(refusal);
    },
    async countTry(deps) {
      const expiresAt = Math.floor(deps.now.getTime() / 1000) + 2 * SECONDS_AN_HOUR;
      await deps.table.commit([{ update: counterOf(deps), add: { tried: 1 }, set: { expiresAt }, orCreate: true }]);
    },
  };
}
