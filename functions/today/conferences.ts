import type { Stored } from '#functions/platform/table/cityTable.ts';
import { type ComingConference, comingConference } from '#shared/conferences/index.ts';

const START = 'now#conference#';

/** The meetings with partners that are planned, among the items of who does what now. */
export const conferencesIn = (items: readonly Stored[]): ComingConference[] =>
  items.filter(({ sk }) => sk.startsWith(START)).map(({ content }) => comingConference.parse(content));
