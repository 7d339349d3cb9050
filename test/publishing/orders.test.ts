import { beforeEach, describe, expect, test } from 'vitest';
import { getNationalFigures, listPublications } from '#shared/national/index.ts';
import {
  DRAFT_DAYS,
  discardOrder,
  getCoverage,
  listOrders,
  MOST_MINUTES,
  type OrderInput,
  orderEdition,
  publishDraft,
} from '#shared/publishing/index.ts';
import { nationOver } from '#test/national/nation.ts';
import { liveCities } from '#test/support/cities.ts';
import { pass } from '#test/support/clock.ts';
import { takeErrors } from '#test/support/output.ts';
import { plantFigures } from './planted.ts';

const live = liveCities();
const CITIES = { fredrikstad: 'Fredrikstad', trondheim: 'Trondheim' };
const FIRST_HALF: OrderInput = { until: '2026-06', after: 0, method: 'hidden' };
/** A number that is nothing else's. */
const TOLD = 41_717;
const MINUTE = 60;

const nation = (cities: Readonly<Record<string, string>> = CITIES) => nationOver(live.table.name, cities);
const plant = (city: string, period: string, cells: Readonly<Record<string, unknown>>) => plantFigures(live.table, city, period, cells);
const orders = async () => (await nation().call(listOrders)).body.orders;
const place = (input: Partial<OrderInput> = {}) => nation().call(orderEdition, { body: { ...FIRST_HALF, ...input } });
/** A decision on the order of this id; on the one there is unless said. */
const asked = async (id: string | undefined) => ({ params: { orderId: id ?? (await orders())[0]?.id ?? '' }, body: {} });
const publish = async (id?: string) => nation().call(publishDraft, await asked(id));
const discard = async (id?: string) => nation().call(discardOrder, await asked(id));

beforeEach(() => plant('trondheim', '2026-02', { matchesStarted: TOLD }));

describe('an edition that is ordered', () => {
  test('is made outside the request, tells how much it would tell and no number, and is published to the number', async () => {
    for (const month of ['2026-01', '2026-03', '2026-04', '2026-05', '2026-06']) await plant('trondheim', month, { matchesStarted: 40 });
    const { status, body: ordered } = await place();
    expect(status).toBe(201);
    expect(ordered).toMatchObject({ year: '2026', number: 1, state: 'ordered', draft: null, orderedBy: 'analytiker' });
    await nation().make(ordered);
    const { body, text } = await nation().call(listOrders);
    const [drafted] = body.orders;
    expect(drafted).toMatchObject({
      state: 'drafted',
      draft: {
        cities: [
          { id: 'fredrikstad', months: 0 },
          { id: 'trondheim', months: 6 },
        ],
      },
    });
    expect(drafted?.draft?.figures.find(({ figure }) => figure === 'matchesStarted')).toMatchObject({ waiting: 0 });
    expect(text).not.toContain(String(TOLD));
    await plant('trondheim', '2026-02', { matchesStarted: TOLD + 100 });
    expect((await publish()).body).toMatchObject({ edition: 1, until: '2026-06', cities: [{ months: 0 }, { months: 6 }] });
    const { body: told } = await nation().call(getNationalFigures, { query: { year: '2026', edition: '1', period: '2026-H1' } });
    expect(told.sum.matchesStarted).toBe(TOLD + 200);
    expect((await orders())[0]).toMatchObject({ state: 'published', draft: null, decidedBy: 'analytiker' });
  });

  test('is nowhere to be read before it is published, nor when it is discarded', async () => {
    const { body: ordered } = await place();
    await nation().make(ordered);
    const read = () => nation().call(getNationalFigures, { query: { year: '2026', edition: '1', period: '2026-H1' } });
    expect((await read()).status).toBe(404);
    expect((await nation().call(listPublications)).body.publications).toEqual([]);
    expect((await discard()).body.state).toBe('discarded');
    expect((await read()).status).toBe(404);
    expect(await publish()).toMatchObject({ problem: { code: 'publishing.decided' } });
  });

  test('is made once, however often its order is told of', async () => {
    const { body: ordered } = await place();
    await nation().make(ordered);
    const [first] = await orders();
    await plant('trondheim', '2026-02', { matchesStarted: TOLD + 100 });
    await nation().make(ordered);
    expect((await orders())[0]).toEqual(first);
  });

  test('is not made when it was stopped meanwhile', async () => {
    const { body: ordered } = await place();
    await discard();
    await nation().make(ordered);
    expect((await orders())[0]).toMatchObject({ state: 'discarded', draft: null });
  });

  test('says that it could not be made, where something else stands among the figures, and may be ordered again', async () => {
    await plant('trondheim', '2026-02', { note: 'Fortrolig' });
    const { body: ordered } = await place();
    await nation().make(ordered);
    expect(takeErrors().join('\n')).not.toContain('Fortrolig');
    expect((await orders())[0]).toMatchObject({ state: 'failed', failure: 'wrong', draft: null });
    expect((await place()).body.number).toBe(2);
  });

  test('that nobody heard of again is in nobody’s way, and comes too late when it comes', async () => {
    const { body: lost } = await place();
    pass(MOST_MINUTES * MINUTE + 1);
    expect((await orders())[0]).toMatchObject({ state: 'failed', failure: 'late' });
    expect((await place()).body.number).toBe(2);
    await nation().make(lost);
    expect((await orders()).map(({ number, state }) => [number, state])).toEqual([
      [2, 'ordered'],
      [1, 'failed'],
    ]);
  });

  test('cannot be published when it has lain for weeks', async () => {
    await nation().make((await place()).body);
    pass(DRAFT_DAYS * 24 * 60 * MINUTE + 1);
    expect(await publish()).toMatchObject({ problem: { code: 'publishing.decided' } });
  });
});

describe('of a year', () => {
  test('one edition is ordered at a time, also when two are ordered at once', async () => {
    const both = await Promise.all([place(), place()]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(await place()).toMatchObject({ problem: { code: 'publishing.under-way' } });
    expect((await place({ until: '2025-12' })).status).toBe(201);
    expect(await orders()).toHaveLength(2);
  });

  test('one is published once, also when two publish it at once, and not before it is made', async () => {
    const { body: ordered } = await place();
    expect(await publish()).toMatchObject({ problem: { code: 'publishing.decided' } });
    await nation().make(ordered);
    const both = await Promise.all([publish(), publish()]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect((await nation().call(listPublications)).body.publications).toHaveLength(1);
  });

  test('what waits stands as last, and is told of the figure it is of', async () => {
    await nation().publish(FIRST_HALF);
    await plant('trondheim', '2026-02', { matchesStarted: TOLD + 2 });
    await nation().make((await place({ after: 1 })).body);
    const waiting = (await orders())[0]?.draft?.figures.filter((figure) => figure.waiting > 0);
    expect(waiting?.map(({ figure }) => figure)).toEqual(expect.arrayContaining(['matchesStarted']));
  });

  test.each<[string, Partial<OrderInput>, string]>([
    ['a half-year that is not closed', { until: '2026-12' }, 'publishing.not-closed'],
    ['a month that ends no half-year', { until: '2026-08' }, 'publishing.not-whole'],
    ['one after an edition that there is not', { after: 1 }, 'publishing.published-meanwhile'],
  ])('%s is refused', async (_what, input, code) => {
    expect(await place(input)).toMatchObject({ problem: { code } });
  });

  test('less than has been told is refused, and what somebody has published meanwhile', async () => {
    await nation().publish({ until: '2025-12' });
    expect(await place({ until: '2025-06', after: 1 })).toMatchObject({ problem: { code: 'publishing.told-further' } });
    expect(await place({ until: '2025-12', after: 0 })).toMatchObject({ problem: { code: 'publishing.published-meanwhile' } });
  });

  test('every edition is told as the first was: rounded, so that all that adds up does, or with small numbers hidden', async () => {
    await plant('fredrikstad', '2026-02', { matchesStarted: 3 });
    const { body: head } = await nation().publish({ ...FIRST_HALF, method: 'rounded' });
    expect(head).toMatchObject({ method: 'rounded', within: expect.any(Number) });
    const { body } = await nation().call(getNationalFigures, { query: { year: '2026', edition: '1', period: '2026-H1' } });
    const [fredrikstad = 0, trondheim = 0] = body.cities.map(({ cells }) => cells.matchesStarted ?? -1);
    expect([0, 5]).toContain(fredrikstad);
    expect(trondheim % 5).toBe(0);
    expect(Math.abs(trondheim - TOLD)).toBeLessThanOrEqual(head.within ?? 0);
    expect(body.sum.matchesStarted).toBe(fredrikstad + trondheim);
    expect(await place({ after: 1 })).toMatchObject({ problem: { code: 'publishing.method-kept' } });
    await plant('trondheim', '2026-02', { matchesStarted: TOLD + 100 });
    expect((await nation().publish({ ...FIRST_HALF, after: 1, method: 'rounded' })).body.edition).toBe(2);
  });

  test('nothing is ordered where no city shares', async () => {
    expect(await nation({}).call(orderEdition, { body: FIRST_HALF })).toMatchObject({ problem: { code: 'publishing.no-city' } });
  });
});

describe('asked for wrongly', () => {
  test.each(['1', '2026-1', '../1', '2026#000001', 'c2b7a8de-0f5b-4d0f-8f8e-6b1f6a0d3c11', 'a'.repeat(100)])(
    'the order %s is not there',
    async (id) => {
      await place();
      expect((await publish(id)).status).toBe(404);
      expect((await discard(id)).status).toBe(404);
    },
  );

  test.each([{ until: '2026-06-01' }, { after: -1 }, { after: 1e300 }, { method: 'plain' }, { cities: ['eidskog'] }])(
    '%j',
    async (wrong) => {
      expect((await nation().call(orderEdition, { body: { ...FIRST_HALF, ...wrong } })).status).toBe(422);
    },
  );
});

test('one is told in which months a city has anything, and when it was last counted', async () => {
  await plant('trondheim', 'now', { participantsActive: 3 });
  const { body, text } = await nation().call(getCoverage);
  expect(body.closedUntil).toBe('2026-10');
  expect(body.cities.find(({ id }) => id === 'trondheim')).toMatchObject({ months: ['2026-02'], countedOn: '2026-11-20' });
  expect(text).not.toContain(String(TOLD));
});
