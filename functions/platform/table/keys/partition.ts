declare const builtHere: unique symbol;

/** A partition key made by these modules, and so of the city it was made for. */
export type PartitionKey = string & { readonly [builtHere]: true };

/** Where one item stands. */
export interface Key {
  readonly pk: PartitionKey;
  readonly sk: string;
}

/** Makes partition keys of one owner. */
export type Partitions = (...parts: readonly string[]) => PartitionKey;

/** Parts are ids; `#` divides, and a part that holds one is refused. */
function partitionOf(...parts: readonly string[]): PartitionKey {
  if (parts.some((part) => part === '' || part.includes('#'))) throw new Error('A part of a key is empty or holds a divider');
  return parts.join('#') as PartitionKey;
}

/** The partitions of a city, or of the nation: all of them begin with its id. */
export const partitionsOf =
  (ownerId: string): Partitions =>
  (...parts) =>
    partitionOf(ownerId, ...parts);

/** The key of an item that the table answered with. Throws where it is not of the owner whose partitions begin so. */
export const readKey =
  (start: string) =>
  ({ pk, sk }: { readonly pk: string; readonly sk: string }): Key => {
    if (!pk.startsWith(start)) throw new Error('The table answered with a key of another city');
    return { pk: pk as PartitionKey, sk };
  };

/** Whether something is a partition key that begins in one of these ways. */
export const startsWithAny =
  (...starts: readonly string[]) =>
  (pk: unknown): boolean =>
    typeof pk === 'string' && starts.some((start) => pk.startsWith(start));
