import * as z from 'zod/mini';
import type { Deps } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { PASS_HOURS, type Pass } from '#shared/recruitment/index.ts';

type Access = Pick<Deps, 'table' | 'keys' | 'now' | 'visitor'>;

const visits = z.strictObject({ taken: z.int(), version: z.int() });

const SECONDS_AN_HOUR = 3600;
/** `2026-11-21T10`: what is counted is forgotten with the hour. */
const hourOf = (moment: Date): string => moment.toISOString().slice(0, 13);
const secondsOf = (moment: Date): number => Math.floor(moment.getTime() / 1000);

/** What is known of whoever sends an application with a pass of ours. */
export interface Visit {
  readonly usedBefore: boolean;
  readonly takenThisHour: number;
  /** Lets them through once: counts it, and uses the pass up. For the application's own transaction. */
  readonly writes: readonly Write[];
}

/** Reads how often an address was let through this hour, and whether the pass was used. */
export async function visitWith(pass: Pick<Pass, 'id' | 'issuedAt'>, { table, keys, now, visitor }: Access): Promise<Visit> {
  const hour = hourOf(now);
  const counter = keys.visits(visitor.traceIn(hour), hour);
  const used = keys.usedPass(pass.id);
  const [counted, usedBefore] = await Promise.all([table.get(counter), table.get(used, { evenExpired: true })]);
  const { taken, version } = counted ? visits.parse(counted.content) : { taken: 0, version: 0 };
  const next = { ...counter, taken: taken + 1, version: version + 1, expiresAt: secondsOf(now) + 2 * SECONDS_AN_HOUR };
  return {
    usedBefore: usedBefore !== undefined,
    takenThisHour: taken,
    writes: [
      counted ? { replace: next, version } : { create: next },
      { create: { ...used, expiresAt: pass.issuedAt + 2 * PASS_HOURS * SECONDS_AN_HOUR } },
    ],
  };
}
