import { keysOf } from '#shared/kernel/index.ts';
import type { SourceKind } from './sources.ts';

/** How a sort key looks: exactly this, or anything that begins so. */
export type SortKey = { readonly is: string } | { readonly begins: string };

/** Where records that count stand: in which partitions of a city, and under which sort keys. */
export const SOURCE_PLACES = {
  participant: { partition: 'participant', sort: { is: 'profile' } },
  match: { partition: 'participant', sort: { begins: 'match#' } },
  meeting: { partition: 'participant', sort: { begins: 'meeting#' } },
  goal: { partition: 'participant', sort: { begins: 'goal#' } },
  conversation: { partition: 'journal', sort: { begins: 'conversation#' } },
  assessment: { partition: 'journal', sort: { begins: 'assessment#' } },
  volunteer: { partition: 'volunteer', sort: { is: 'profile' } },
  supervision: { partition: 'volunteer', sort: { begins: 'supervision#' } },
  base: { partition: 'base', sort: { begins: 'sums#' } },
} as const satisfies { readonly [Kind in SourceKind]: { readonly partition: string; readonly sort: SortKey } };

const isAt = (sort: SortKey, sk: string): boolean => ('is' in sort ? sk === sort.is : sk.startsWith(sort.begins));

/** What kind of record that counts stands in a partition under a sort key; undefined where none does. */
export const sourceKindAt = (partition: string, sk: string): SourceKind | undefined =>
  keysOf(SOURCE_PLACES).find((kind) => SOURCE_PLACES[kind].partition === partition && isAt(SOURCE_PLACES[kind].sort, sk));

/** Whose partition records of a kind stand in: a participant's, a volunteer's, or, of a base, nobody's. */
export function ownerOf(kind: SourceKind): 'participant' | 'volunteer' | undefined {
  if (restsOnConsent(kind)) return 'participant';
  return SOURCE_PLACES[kind].partition === SOURCE_PLACES.volunteer.partition ? 'volunteer' : undefined;
}

const OF_PARTICIPANTS: readonly string[] = [SOURCE_PLACES.participant.partition, SOURCE_PLACES.conversation.partition];

/**
 * Whether a record is a participant's, so that it counts only with their consent or by law. A volunteer's record is their
 * own, and a base is nobody's.
 */
export const restsOnConsent = (kind: SourceKind): boolean => OF_PARTICIPANTS.includes(SOURCE_PLACES[kind].partition);

/** The sort keys of all of them, once each: what the stream's filter lets through, and no other item may be called. */
export const SOURCE_SORT_KEYS: readonly SortKey[] = [
  ...new Map(Object.values(SOURCE_PLACES).map(({ sort }) => [JSON.stringify(sort), sort])).values(),
];
