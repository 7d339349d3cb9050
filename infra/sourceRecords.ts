/**
 * Sort keys of the records that figures are counted from: a whole key, or how it begins. No other item's may look so, least of
 * all what counting itself writes, or it would wake itself for ever.
 */
export const SOURCE_SORT_KEYS = { whole: ['profile'], starts: ['conversation#', 'match#', 'meeting#'] } as const;

/** Whether a sort key looks like that of a record figures are counted from. */
export const isSourceSortKey = (sortKey: string): boolean =>
  SOURCE_SORT_KEYS.whole.some((whole) => sortKey === whole) || SOURCE_SORT_KEYS.starts.some((start) => sortKey.startsWith(start));
