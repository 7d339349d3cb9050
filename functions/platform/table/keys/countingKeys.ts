import { nationalKeys } from './nationalKeys.ts';
import { type Key, partitionsOf, readKey, startsWithAny } from './partition.ts';

/**
 * Keys of what is counted in one city, for those that count and see no person's record: the city's counters and its line
 * in the nation's, a mark for each record that was counted, and who was seen in which period. No sort key here begins as
 * a source record's does: what is written here must never wake the one that counts.
 */
export function countingKeysOf(cityId: string) {
  const partition = partitionsOf(cityId);
  const national = nationalKeys();
  return {
    counters: (period: string): Key => ({ pk: partition('figures'), sk: period }),
    allCounters: () => partition('figures'),
    /** Counters of single days stand by themselves: reading longer periods must not cost more for them. */
    dayCounters: (day: string): Key => ({ pk: partition('days'), sk: day }),
    allDayCounters: () => partition('days'),
    nationalCounters: (period: string): Key => ({ pk: national.figures(period), sk: cityId }),
    /** The mark of a source record, by the record's name within the city. */
    countedMark: (shard: string, record: string): Key => ({ pk: partition('mark', shard), sk: record }),
    countedMarks: (shard: string) => partition('mark', shard),
    /** Who was named, by figure, period and person. */
    seen: (shard: string, naming: string): Key => ({ pk: partition('seen', shard), sk: naming }),
    allSeen: (shard: string) => partition('seen', shard),
    read: readKey(`${cityId}#`),
    owns: (pk: unknown): boolean =>
      pk === partition('figures') ||
      pk === partition('days') ||
      startsWithAny(`${cityId}#mark#`, `${cityId}#seen#`, 'national#figures#')(pk),
  };
}

export type CountingKeys = ReturnType<typeof countingKeysOf>;
