import type { Stored } from '#functions/platform/table/cityTable.ts';
import { callWanted, saidNo } from '#shared/links/index.ts';
import type { ByLink } from '#shared/today/index.ts';

const CALL = 'now#call#';
const NO = 'now#no#';

/** What volunteers have asked or answered by link, among the items of who does what now. */
export const byLinkIn = (items: readonly Stored[]): ByLink => ({
  calls: items.filter(({ sk }) => sk.startsWith(CALL)).map(({ content }) => callWanted.parse(content)),
  noes: items.filter(({ sk }) => sk.startsWith(NO)).map(({ content }) => saidNo.parse(content)),
});
