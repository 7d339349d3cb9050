import type { Deps } from '#functions/platform/operation.ts';
import { type CalendarAddress, calendarAddress } from '#shared/calendar/index.ts';

/** A member's own calendar address; undefined where they have none. */
export async function readAddress({ table, keys }: Pick<Deps, 'table' | 'keys'>, staffId: string): Promise<CalendarAddress | undefined> {
  const stored = await table.get(keys.calendarAddress(staffId));
  return stored && calendarAddress.parse(stored.content);
}

/** How an address is told to its owner: without what it opens by. */
export const standingOf = (address: CalendarAddress | undefined) => ({
  address: address ? { madeAt: address.madeAt, language: address.language } : null,
});
