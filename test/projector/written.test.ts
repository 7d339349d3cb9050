import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countingKeysOf, nationalKeys } from '#functions/platform/table/keys.ts';
import { placeOf, projectorOf } from '#functions/projector/index.ts';
import { cityId } from '#shared/kernel/index.ts';
import { SOURCE_SORT_KEYS } from '#shared/reporting/index.ts';
import { countingTableForFile, deliver } from './counting.ts';
import { FREE_TEXT, history } from './history.ts';
import { chance } from './random.ts';
import { streamRecord } from './stream.ts';

const counting = countingTableForFile();

const letThrough = (sk: string): boolean => SOURCE_SORT_KEYS.some((key) => ('is' in key ? sk === key.is : sk.startsWith(key.begins)));

describe('what is written when records are counted', () => {
  test('never wakes the one who counts, and would say nothing if it did', async () => {
    const { deps, meeting, table } = counting();
    await deliver(
      history(chance(41), ['match', 'meeting', 'conversation'], 60).told,
      deps({ match: true, meeting: true, conversation: false }),
    );
    const written = await table.items();
    expect(written.length).toBeGreaterThan(30);
    const keys = written.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }));
    expect(keys.filter(({ sk }) => letThrough(sk))).toEqual([]);
    expect(keys.filter((key) => placeOf(key))).toEqual([]);
    const { client, calls } = meeting(() => undefined);
    const Records = keys.map((key, index) => streamRecord(index, key, { after: { ...written[index] } }));
    expect(await projectorOf(deps({ match: true }, client))({ Records })).toEqual({ batchItemFailures: [] });
    expect(calls()).toBe(0);
  });

  test('holds nothing that anybody wrote', async () => {
    const { deps, table } = counting();
    const city = 'silent';
    await deliver(history(chance(42), [city], 60).told, deps({ [city]: true }));
    const written = (await table.items()).filter(({ pk, sk }) => String(pk).startsWith(`${city}#`) || sk === city);
    expect(written.length).toBeGreaterThan(30);
    expect(JSON.stringify(written)).not.toContain(FREE_TEXT);
  });

  test('lets the nation know of numbers alone', async () => {
    const { deps, table } = counting();
    await deliver(history(chance(43), ['numbers'], 40).told, deps({ numbers: true }));
    const lines = (await table.items()).filter(({ pk, sk }) => String(pk).startsWith('national#') && sk === 'numbers');
    expect(lines.length).toBeGreaterThan(5);
    for (const { pk, sk: _city, changedAt, ...cells } of lines) {
      expect(pk).toMatch(/^national#figures#(?:now|\d{4}(?:-(?:\d\d|T[123]|H[12]))?)$/);
      expect(changedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
      for (const [cell, number] of Object.entries(cells)) {
        expect(cell).toMatch(/^[a-zA-Z0-9.]+$/);
        expect(number).toEqual(expect.any(Number));
      }
    }
  });
});

describe('keys of what is counted', () => {
  const cityIds = fc.stringMatching(/^[a-z0-9-]{1,12}$/).filter((id) => cityId.safeParse(id).success);
  const parts = fc.oneof(fc.uuid(), fc.string(), fc.constantFrom('', '#', '..', 'x#participant#1'));
  type Keys = ReturnType<typeof countingKeysOf>;
  const makers: readonly ((keys: Keys, part: string) => unknown)[] = [
    (keys, part) => keys.counters(part).pk,
    (keys) => keys.allCounters(),
    (keys, part) => keys.dayCounters(part).pk,
    (keys) => keys.allDayCounters(),
    (keys, part) => keys.nationalCounters(part).pk,
    (keys, part) => keys.countedMark(part, part).pk,
    (keys, part) => keys.countedMarks(part),
    (keys, part) => keys.seen(part, part).pk,
    (keys, part) => keys.allSeen(part),
  ];

  test('every maker is tried', () => {
    const { owns: _owns, read: _read, ...tried } = countingKeysOf('trondheim');
    expect(new Set(makers.map((make) => /keys\.(\w+)/.exec(String(make))?.[1]))).toEqual(new Set(Object.keys(tried)));
  });

  test('reach the city’s counters, marks and namings, its line in the nation’s, and no record of anybody', () => {
    fc.assert(
      fc.property(cityIds, cityIds, fc.constantFrom(...makers), parts, (city, other, make, part) => {
        fc.pre(city !== other);
        const keys = countingKeysOf(city);
        let pk: unknown;
        try {
          pk = make(keys, part);
        } catch (error) {
          expect(String(error)).toMatch(/divider/);
          return;
        }
        expect(keys.owns(pk)).toBe(true);
        expect(countingKeysOf(other).owns(pk)).toBe(String(pk).startsWith('national#'));
        expect(String(pk)).toMatch(new RegExp(`^(?:${city}#(?:figures$|days$|mark#|seen#)|national#figures#)`));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    'trondheim#participant#1',
    'trondheim#journal#1',
    'trondheim#cards#participant',
    'trondheim#figures2',
    'trondheim#days2',
    'national#other',
    'trondheim',
    7,
  ])('%s is none', (pk) => {
    expect(countingKeysOf('trondheim').owns(pk)).toBe(false);
    expect(nationalKeys().owns(pk)).toBe(false);
  });
});

describe('where records that count stand', () => {
  test.each([
    ['trondheim#participant#1', 'profile', 'participant'],
    ['trondheim#participant#1', 'match#2', 'match'],
    ['trondheim#participant#1', 'meeting#2#3', 'meeting'],
    ['trondheim#journal#1', 'conversation#2026-11-20#2', 'conversation'],
    ['trondheim-vest#volunteer#1', 'profile', 'volunteer'],
  ])('%s %s is a %s', (pk, sk, kind) => {
    expect(placeOf({ pk, sk })).toMatchObject({ kind, person: '1', city: pk.split('#')[0] });
  });

  test.each([
    ['trondheim#participant#1', 'history#2026#1'],
    ['trondheim#participant#1', 'wishes'],
    ['trondheim#journal#1', 'profile'],
    ['trondheim#volunteer#1', 'match#2'],
    ['trondheim#cards#participant', 'profile'],
    ['trondheim#participant#1#2', 'profile'],
    ['national#figures#now', 'profile'],
    ['trondheim#figures', 'now'],
  ])('%s %s is none', (pk, sk) => {
    expect(placeOf({ pk, sk })).toBeUndefined();
  });
});
