import { createHash } from 'node:crypto';
import type { Deps } from '#functions/platform/operation.ts';
import { Conflict } from '#functions/platform/table/cityTable.ts';
import { type CalendarEvent, calendarEvents, nextShown, type ShownEvent, shown } from '#shared/calendar/index.ts';
import { readFacts } from './facts.ts';
import { whose } from './whose.ts';
import { written } from './written.ts';

/** The name of an event in a calendar: drawn from ids that are drawn themselves, so that it leads back to none of them. */
const uidOf =
  (staffId: string) =>
  ({ about, what }: CalendarEvent): string =>
    createHash('sha256')
      .update(JSON.stringify([staffId, about, what]))
      .digest('base64url');

/** What was told last; nothing where nobody has asked yet. */
async function lastShown(staffId: string, { table, keys }: Deps): Promise<{ version: number; events: readonly ShownEvent[] }> {
  const stored = await table.get(keys.calendarShown(staffId));
  return stored ? shown.parse(stored.content) : { version: 0, events: [] };
}

/** Keeps what is told now, where it is something new. Of two programs that ask at once, one is enough. */
async function keep(staffId: string, events: readonly ShownEvent[], version: number, { table, keys }: Deps): Promise<void> {
  const item = { version: version + 1, events, ...keys.calendarShown(staffId) };
  await table.commit([version === 0 ? { create: item } : { replace: item, version }]).catch((error: unknown) => {
    if (!(error instanceof Conflict)) throw error;
  });
}

/** A member's calendar, for the program that asks with their address. */
export async function serve({ params: { secret } }: { readonly params: { readonly secret: string } }, deps: Deps): Promise<string> {
  const { actor, address } = await whose(secret, deps);
  const [facts, last] = await Promise.all([readFacts(actor, deps), lastShown(actor.id, deps)]);
  const events = nextShown(last.events, calendarEvents(facts, actor.id), uidOf(actor.id), deps.today);
  if (JSON.stringify(events) !== JSON.stringify(last.events)) await keep(actor.id, events, last.version, deps);
  return written(events, address.language, deps.now);
}
