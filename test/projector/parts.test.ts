import { describe, expect, test } from 'vitest';
import { type Place, packed, placeOf, targetOf, UNCOUNTED } from '#functions/projector/index.ts';
import { recountOf } from '#functions/recount/index.ts';
import { contributionsOf, EVER, type Facts } from '#shared/reporting/index.ts';
import { aConsent } from '#test/support/factories/index.ts';
import { countingTableForFile, deliver, noMishaps } from './counting.ts';
import { slowRecount } from './slowRecount.ts';
import { streamRecord } from './stream.ts';

const counting = countingTableForFile();

/** Somebody who has come and gone so many times, each time in months of their own. */
function oftenBack(times: number): Facts['participant'] {
  const day = (index: number): string => new Date(Date.UTC(2024, index, 15)).toISOString().slice(0, 10);
  return {
    admittedOn: day(2 * times),
    earlierStays: Array.from({ length: times }, (_, index) => ({
      from: day(2 * index),
      to: day(2 * index + 1),
      reason: 'wished',
      phase: 'after',
      referralSource: null,
    })),
    state: 'admitted',
    stateSince: day(2 * times),
    closeReason: null,
    phase: 'before',
    referralSource: 'nav',
    referral: null,
    birthYear: 1985,
    gender: 'woman',
    firstConversationOn: day(3),
    firstMatchOn: day(9),
    consents: { statistics: aConsent() },
  };
}

const keyIn = (city: string) => ({ pk: `${city}#participant#often`, sk: 'profile' });
const standing = (facts: Facts['participant']) => [{ person: 'often', content: { kind: 'participant' as const, facts } }];

const placeIn = (city: string): Place => {
  const place = placeOf(keyIn(city));
  if (!place) throw new Error('nothing that counts');
  return place;
};

describe('a record that counts in more months than one transaction holds', () => {
  const facts = oftenBack(17);
  const other = { ...oftenBack(16), earlierStays: oftenBack(16).earlierStays.map((stay) => ({ ...stay, phase: 'during' as const })) };

  test('takes more than one', () => {
    const target = targetOf({ counted: 1, contribution: contributionsOf({ kind: 'participant', facts }) }, true, EVER);
    expect(packed([{ place: placeIn('x'), mark: UNCOUNTED, target }])).toMatchObject([{ partial: true }]);
  });

  test('is counted all the same, changed, told to the nation and taken away again', async () => {
    const city = 'often';
    const { counted, countedNationally, deps, table } = counting();
    const [one, two] = [
      { ...facts, version: 1 },
      { ...other, version: 2 },
    ];
    const alone = deps({ [city]: false });
    await deliver([streamRecord(1, keyIn(city), { after: one })], alone);
    expect(await counted(city)).toEqual(slowRecount(standing(facts)));
    await table.plant({ pk: `${city}#cards#participant`, sk: 'often' });
    await table.plant({ ...keyIn(city), ...one });
    await recountOf(deps({ [city]: true }))({ repair: true });
    const expected = slowRecount(standing(facts));
    expect(await counted(city)).toEqual(expected);
    expect(await countedNationally(city, Object.keys(expected))).toEqual(expected);
    await deliver([streamRecord(2, keyIn(city), { before: one, after: two })], deps({ [city]: true }));
    expect(await counted(city)).toEqual(slowRecount(standing(other)));
    await deliver([streamRecord(3, keyIn(city), { before: two })], deps({ [city]: true }));
    expect(await counted(city)).toEqual({});
    expect(await countedNationally(city, Object.keys(expected))).toEqual({});
  });

  test('is counted once however often counting it is cut off', async () => {
    const { counted, deps, meeting } = counting();
    const { client, calls } = meeting(noMishaps);
    await deliver([streamRecord(1, keyIn('whole'), { after: { ...facts, version: 1 } })], deps({ whole: true }, client));
    for (let at = 0; at < calls(); at += 1) {
      const city = `cut${at}`;
      const cut = meeting((call) => (call === at ? 'after' : undefined)).client;
      await deliver([streamRecord(1, keyIn(city), { after: { ...facts, version: 1 } })], deps({ [city]: true }, cut));
      expect(await counted(city)).toEqual(slowRecount(standing(facts)));
    }
  });
});
