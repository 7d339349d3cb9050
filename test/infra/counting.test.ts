import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { countingKeysOf, keysOf, nationalKeys } from '#functions/platform/table/keys.ts';
import { checkedCities } from '#infra/checkedCities.ts';
import { cities } from '#infra/cities.ts';
import { crossingFunctions, projector, recount } from '#infra/crossing.ts';
import { filterOf } from '#local/streams/filter.ts';
import { deployed, resourcesOf } from './deployed.ts';
import { synthesised } from './synthesised.ts';

const deployment = await deployed((await synthesised()).directory);

const mappingShape = z.looseObject({ FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }) });
const functionShape = z.looseObject({
  FunctionName: z.string(),
  MemorySize: z.number(),
  Timeout: z.number(),
  Environment: z.object({ Variables: z.record(z.string(), z.string()) }),
});
const anything = z.looseObject({});

const mappings = resourcesOf(deployment, 'Platform', 'AWS::Lambda::EventSourceMapping', mappingShape).map(({ properties }) => properties);
const mappingTo = (name: string) => {
  const mapping = mappings.find(({ FunctionName }) => FunctionName === `steg-platform-${name}`);
  if (!mapping) throw new Error(`Nothing is handed to ${name}.`);
  return mapping;
};
const mapping = mappingTo('projector');
const functions = resourcesOf(deployment, 'Platform', 'AWS::Lambda::Function', functionShape).map(({ properties }) => properties);

/** A key and its name, made by one of a module's makers from parts that are all alike. */
const madeBy = (makers: object, kind: string) =>
  Object.entries(makers).flatMap(([name, make]: [string, unknown]) => {
    const key: unknown = name !== 'read' && name !== 'owns' && make instanceof Function ? make(...['1f', '1f', '1f']) : undefined;
    const parsed = z.object({ pk: z.string(), sk: z.string() }).safeParse(key);
    return parsed.success ? [{ name: `${kind}.${name}`, sk: parsed.data.sk }] : [];
  });

describe('the feed of changes', () => {
  test('takes all of the table’s, from the first on, in order', () => {
    const [table] = deployment.resources('AWS::DynamoDB::Table');
    expect(mapping).toMatchObject({
      FunctionName: 'steg-platform-projector',
      StartingPosition: 'TRIM_HORIZON',
      ParallelizationFactor: 1,
      BatchSize: 100,
      MaximumBatchingWindowInSeconds: 1,
    });
    expect(mapping.EventSourceArn).toMatch(new RegExp(`^${table?.arn}/stream/`));
  });

  test('parks what is not taken, alone and after a while, and goes on', () => {
    expect(mapping).toMatchObject({
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 10,
      MaximumRecordAgeInSeconds: 6 * 3600,
      DestinationConfig: { OnFailure: { Destination: 'arn:aws:s3:::steg-for-steg-parked-123456789012' } },
      MetricsConfig: { Metrics: ['EventCount'] },
    });
  });

  describe('admits', () => {
    const admits = filterOf(mapping.FilterCriteria.Filters.map(({ Pattern }) => Pattern));
    const change = (sk: string, eventName = 'MODIFY') => ({
      eventName,
      dynamodb: { Keys: { pk: { S: 'trondheim#any#1f' }, sk: { S: sk } } },
    });
    const city = madeBy(keysOf('trondheim'), 'keys');
    const SOURCES = [
      'keys.profile',
      'keys.match',
      'keys.meeting',
      'keys.conversation',
      'keys.volunteerProfile',
      'keys.goal',
      'keys.assessment',
      'keys.supervision',
      'keys.baseOf',
    ];

    test('the records that figures are counted from, and no other item of a city', () => {
      expect(city.length).toBeGreaterThan(SOURCES.length);
      expect(city.filter(({ sk }) => admits(change(sk))).map(({ name }) => name)).toEqual(expect.arrayContaining(SOURCES));
      expect(city.filter(({ name, sk }) => admits(change(sk)) !== SOURCES.includes(name))).toEqual([]);
    });

    test.each(['INSERT', 'MODIFY', 'REMOVE'])('their %s', (eventName) => {
      for (const { sk } of city.filter(({ name }) => SOURCES.includes(name))) expect(admits(change(sk, eventName)), sk).toBe(true);
    });

    test.each(['match', 'meeting', 'conversation', 'wishes', 'trondheim'])(
      'nothing that counting writes, also in a city called %s',
      (id) => {
        const written = madeBy(countingKeysOf(id), 'counting').map(({ name }) => name);
        expect(written).toEqual([
          'counting.counters',
          'counting.dayCounters',
          'counting.nationalCounters',
          'counting.countedMark',
          'counting.seen',
        ]);
        const keys = countingKeysOf(id);
        const sortKeys = [
          ...['now', '2026', '2026-11', '2026-T3'].flatMap((period) => [keys.counters(period), keys.nationalCounters(period)]),
          keys.dayCounters('2026-11-21'),
          ...city.map(({ sk }) => keys.countedMark('0a', `participant#1f|${sk}`)),
          ...['people', 'profile', 'match'].map((figure) => keys.seen('0a', `${figure}|2026-11|1f`)),
        ].map(({ sk }) => sk);
        expect(sortKeys.filter((sk) => admits(change(sk)))).toEqual([]);
      },
    );

    test('and so no city may be called what a record’s sort key is', () => {
      expect(admits(change(countingKeysOf('profile').nationalCounters('now').sk))).toBe(true);
      expect(() => checkedCities([{ ...cities[0], id: 'profile' }])).toThrow('wakes the one who counts');
    });
  });
});

describe.each(crossingFunctions)('$name', ({ name, memory, timeout }) => {
  const running = functions.find(({ FunctionName }) => FunctionName === `steg-platform-${name}`);

  test('has time and memory, a quarter of an hour at most', () => {
    expect(running).toMatchObject({ MemorySize: memory, Timeout: timeout, Handler: 'index.handler', Runtime: 'nodejs24.x' });
    expect(timeout).toBeLessThanOrEqual(900);
  });

  test('has a log of its own, kept for three months', () => {
    const logs = resourcesOf(deployment, 'Platform', 'AWS::Logs::LogGroup', anything).map(({ properties }) => properties);
    expect(logs).toContainEqual(expect.objectContaining({ LogGroupName: `/steg-for-steg/platform/${name}`, RetentionInDays: 90 }));
  });
});

describe.each([projector, recount])('$name', ({ name }) => {
  test('is told the table, which cities tell the nation and which count by law, and nothing else', () => {
    const running = functions.find(({ FunctionName }) => FunctionName === `steg-platform-${name}`);
    const { CITIES = '', CITIES_BY_LAW = '', ...others } = running?.Environment.Variables ?? {};
    expect(JSON.parse(CITIES)).toEqual({ trondheim: true, fredrikstad: true, eidskog: false, stavanger: true });
    expect(JSON.parse(CITIES_BY_LAW)).toEqual(['eidskog']);
    expect(others).toEqual({ TABLE_NAME: 'steg-for-steg', LOG_LEVEL: 'info' });
  });
});

describe('new orders of editions', () => {
  const orders = mappingTo('editions');
  const admits = filterOf(orders.FilterCriteria.Filters.map(({ Pattern }) => Pattern));
  const keys = nationalKeys();
  const written = (pk: string, sk: string, eventName = 'INSERT') => ({ eventName, dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } } } });
  const order = keys.order('2026', 3);

  test('are handed over one at a time, twice at most, and not when they are old', () => {
    expect(orders).toMatchObject({
      BatchSize: 1,
      ParallelizationFactor: 1,
      MaximumRetryAttempts: 1,
      MaximumRecordAgeInSeconds: 3600,
      DestinationConfig: { OnFailure: { Destination: 'arn:aws:s3:::steg-for-steg-parked-123456789012' } },
    });
  });

  test('and nothing else is: not what becomes of one, and no other item', () => {
    expect(admits(written(order.pk, order.sk))).toBe(true);
    for (const event of ['MODIFY', 'REMOVE']) expect(admits(written(order.pk, order.sk, event)), event).toBe(false);
    for (const pk of [keys.figures('now'), keys.draft('2026', 3), keys.publications(), 'trondheim#orders', 'national#orders#1'])
      expect(admits(written(pk, order.sk)), pk).toBe(false);
    expect(filterOf(mapping.FilterCriteria.Filters.map(({ Pattern }) => Pattern))(written(order.pk, order.sk))).toBe(false);
  });

  test('what makes them is told the table and nothing else', () => {
    const running = functions.find(({ FunctionName }) => FunctionName === 'steg-platform-editions');
    expect(running?.Environment.Variables).toEqual({ TABLE_NAME: 'steg-for-steg', LOG_LEVEL: 'info' });
  });
});
