import * as z from 'zod/mini';
import { id, type LocalDate, localDate, version } from '#shared/kernel/index.ts';
import type { Match, MeetingInput } from './schema.ts';

/**
 * The meetings of a match that ended early, of those logged in one period. It stands beside the meetings and goes by itself on
 * the period's last day, with nothing left to tell which they were: lay people must not build a health record (domain, service 2).
 */
export const earlyEndings = z.strictObject({
  version,
  matchId: id,
  /** The last day of the period they were logged in: an extension is another period, and keeps none of them longer. */
  until: localDate,
  endedEarly: z.array(z.strictObject({ id, on: localDate })),
});
export type EarlyEndings = z.infer<typeof earlyEndings>;

/**
 * Until when it is remembered that a meeting ended early; null where it is not. After the period nothing is, as the talk
 * before its end, or about one that is over, stands on I dag anyway.
 */
export function rememberedUntil(
  { period }: Pick<Match, 'period'>,
  { asAgreed }: Pick<MeetingInput, 'asAgreed'>,
  today: LocalDate,
): LocalDate | null {
  return asAgreed === 'endedEarly' && period !== null && today <= period.to ? period.to : null;
}
