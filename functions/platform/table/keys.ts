import { CARD_KINDS, type CardKind } from './keys/cardKinds.ts';
import { caseloadKeys } from './keys/caseloadKeys.ts';
import { cityKeys } from './keys/cityKeys.ts';
import { conferenceKeys } from './keys/conferenceKeys.ts';
import { participantKeys } from './keys/participantKeys.ts';
import { partitionsOf, readKey, startsWithAny } from './keys/partition.ts';
import { reportKeys } from './keys/reportKeys.ts';
import { staffKeys } from './keys/staffKeys.ts';
import { volunteerKeys } from './keys/volunteerKeys.ts';
import { type WorkIndexKeys, workIndexKeys } from './workIndex.ts';
import type { Item } from './write.ts';

export { CARD_KINDS, type CardKind } from './keys/cardKinds.ts';
export { type CountingKeys, countingKeysOf } from './keys/countingKeys.ts';
export { type NationalKeys, nationalKeys } from './keys/nationalKeys.ts';
export type { Key, PartitionKey } from './keys/partition.ts';

/**
 * Every key of one city's data, index keys included. No key is made anywhere else, so that nothing can be written or
 * read but under the city of the token.
 */
export function keysOf(cityId: string) {
  const partition = partitionsOf(cityId);
  const kindsByPartition = new Map<string, CardKind>(CARD_KINDS.map((kind) => [partition('cards', kind), kind]));
  return {
    ...participantKeys(partition),
    ...conferenceKeys(partition),
    ...volunteerKeys(partition),
    ...caseloadKeys(partition),
    ...staffKeys(partition),
    ...reportKeys(partition),
    ...cityKeys(partition),
    /** The key of an item that the table answered with. Throws where it is another city's. */
    read: readKey(`${cityId}#`),
    /** Of what kind the cards of a partition are; undefined where it holds none. */
    cardKind: (pk: string): CardKind | undefined => kindsByPartition.get(pk),
    /** The index keys that follow from what an item says. */
    indexKeys: (item: Item): WorkIndexKeys | undefined => {
      const kind = kindsByPartition.get(item.pk);
      return kind && workIndexKeys(partition('working'), kind, item);
    },
    /** Whether a partition is this city's. */
    owns: startsWithAny(`${cityId}#`),
  };
}

export type Keys = ReturnType<typeof keysOf>;
