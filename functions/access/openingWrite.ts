import type { Deps } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';

/** How long an opening is kept: it holds for its day alone, and the log keeps the reason. Hours. */
const KEPT_HOURS = 48;

/** Remembers for the day why somebody opens a record. */
export const openingWrite = (
  { keys, today, now }: Pick<Deps, 'keys' | 'today' | 'now'>,
  participantId: string,
  staffId: string,
  reason: string,
): Write => ({
  put: { ...keys.opening(participantId, today, staffId), reason, expiresAt: Math.floor(now.getTime() / 1000) + KEPT_HOURS * 3600 },
});
