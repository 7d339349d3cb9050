import type { Stored } from '#functions/platform/table/cityTable.ts';
import { type Unsent, unsent } from '#shared/messages/index.ts';

const START = 'now#unsent#';

/** The reminders that could not be sent, among the items of who does what now. */
export const unsentIn = (items: readonly Stored[]): Unsent[] =>
  items.filter(({ sk }) => sk.startsWith(START)).map(({ content }) => unsent.parse(content));
