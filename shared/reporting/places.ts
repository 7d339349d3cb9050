import type { SourceKind } from './sources.ts';

/** How a sort key looks: exactly this, or anything that begins so. */
export type SortKey = { readonly is: string } | { readonly begins: string };

/** Where records that count stand: in which partitions of a city, and under which sort keys. */
export const SOURCE_PLACES: { readonly [Kind in SourceKind]: { readonly partition: string; readonly sort: SortKey } } = {
  participant: { partition: 'participant', sort: { is: 'profile' } },
  match: { partition: 'participant', sort: { begins: 'match#' } },
  meeting: { partition: 'participant', sort: { begins: 'meeting#' } },
  conversation: { partition: 'journal', sort: { begins: 'conversation#' } },
  volunteer: { partition: 'volunteer', sort: { is: 'profile' } },
};

/** The sort keys of all of them, once each: what the stream's filter lets through, and no other item may be called. */
export const SOURCE_SORT_KEYS: readonly SortKey[] = [
  ...new Map(Object.values(SOURCE_PLACES).map(({ sort }) => [JSON.stringify(sort), sort])).values(),
];
