import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { addDays } from '#shared/kernel/index.ts';
import { type ItemKey, type Snooze, snooze, textOf } from '#shared/today/index.ts';

const START = 'now#snooze#';

/** What was put off, among the items of who does what now. */
export const snoozesIn = (items: readonly Stored[]): Snooze[] =>
  items.filter(({ sk }) => sk.startsWith(START)).map(({ content }) => snooze.parse(content));

/** Puts a line off. Whoever does it last decides; the item goes by itself when its day has come. */
export const putSnooze = ({ keys }: Pick<Deps, 'keys'>, asked: Snooze): Write => ({
  put: { ...asked, ...keys.snooze(textOf(asked)), expiresAt: Date.parse(`${addDays(asked.until, 1)}T00:00:00Z`) / 1000 },
});

/** Takes a line back. */
export const removeSnooze = ({ keys }: Pick<Deps, 'keys'>, key: ItemKey): Write => ({ remove: keys.snooze(textOf(key)) });
