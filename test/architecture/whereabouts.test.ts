import { describe, expect, test } from 'vitest';
import { keysOf } from '#functions/platform/table/keys.ts';
import { partOf } from '#functions/privacy/recordParts.ts';

/** The partitions that are one person's record: erasing takes all in them, and handing over tells all in them. */
const RECORDS = ['participant', 'journal', 'volunteer', 'links'];

/**
 * What erasing does with whatever stands elsewhere and may be about a person. Whoever makes a partition writes it here,
 * and where it holds something of a person, sees to it in `functions/privacy/erasing` and tries it in `test/privacy`.
 */
const ELSEWHERE: Readonly<Record<string, string>> = {
  engagement: 'an index partition; it follows the matches, and whom a volunteer is not matched with',
  working: 'an index partition; it follows the cards',
  cards: 'the person’s line goes with the profile, a match’s with the match; partners are no persons’ records',
  pool: 'goes with the volunteer’s profile',
  application: 'somebody’s who is no volunteer; what they told leaves it when they are taken in, and all of it goes by itself',
  imports: 'ids drawn from the rows of lists, which say nothing, gone after 60 days',
  conference:
    'of a participant only that they are in the queue, which goes with what is written of them; a name told by a partner goes by itself',
  settings: 'what a unit leader decided',
  link: 'ids under the hash of a token; goes with the link in the volunteer’s record',
  calendar: 'a colleague’s own: hashes, and what and when without whom',
  feed: 'the id of a colleague under the hash of a secret',
  visit: 'counts under signatures that name nobody, gone in hours',
  staff: 'those who work here',
  caseload:
    'names people by id alone, and reasons are chosen from a list; covers, what is put off and what asks for a conversation end by themselves; what waits for the unit leader names a match and goes with it',
  messages: 'ids of what is to be sent, and what came of it without saying whose; goes with the reminder in the record',
  membership: 'those who work here, and what was done with their access',
  access: 'kept by law: who read, by the id of somebody who is no more',
  erasures: 'receipts, which say nothing of whom',
  figures: 'sums',
  days: 'sums',
  mark: 'what was counted of a record, under its name, which holds an id; counted down to nothing when the record goes, and gone two days after',
  seen: 'ids and days; they go as soon as the records that named them are counted away',
  reports: 'what reports are called, and the city’s templates',
  report: 'sums and what staff wrote for others to read, in which nobody is named; what is frozen stays as it was sent',
  base: 'sums of closed months, which whoever is erased was part of and nobody is named in',
  idem: 'a hash of what was asked and an answer of ids and versions, gone after a day',
};

/** Every key there is, made from parts that are nothing. */
const keys = Object.entries(keysOf('city')).flatMap(([name, maker]) => {
  if (name === 'owns' || name === 'read') return [];
  const made: unknown = Reflect.apply(maker, undefined, ['participant', 'b', 'c', 'd']);
  // what tells of a key and makes none
  if (made === undefined) return [];
  const pk = typeof made === 'string' ? made : String(Reflect.get(Object(made), 'pk'));
  const sk = typeof made === 'string' ? undefined : String(Reflect.get(Object(made), 'sk'));
  return [{ name, sk, partition: (pk.split('#')[1] ?? '').split('-')[0] ?? '' }];
});

describe('wherever something of a person may stand', () => {
  test('it is said what erasing does with it', () => {
    const unsaid = keys.filter(({ partition }) => !RECORDS.includes(partition) && !(partition in ELSEWHERE));
    expect(unsaid, 'say in this file what erasing does with these').toEqual([]);
  });

  test('and what is in a record is a part that the person is told of: add it to functions/privacy/recordParts.ts', () => {
    const unnamed = keys.filter(({ partition, sk }) => RECORDS.includes(partition) && sk !== undefined && partOf(sk) === undefined);
    expect(unnamed, 'say in recordParts.ts which part of a record these are').toEqual([]);
  });
});
