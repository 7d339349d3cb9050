import { beforeEach, describe, expect, test } from 'vitest';
import { getFigures, getFiguresBetween } from '#shared/reporting/index.ts';
import { liveCities } from '#test/support/cities.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;

const plant = (sk: string, cells: Readonly<Record<string, number>>, pk = 'trondheim#figures') =>
  live.table.plant({ pk, sk, ...cells, version: 7, changedAt: '2026-11-20T12:00:00.000Z' });

const ask = (from = '2026-10', to = '2026-11') => trondheim.call(getFigures, { query: { from, to } });

describe('a city’s figures', () => {
  beforeEach(async () => {
    await plant('now', { participantsActive: 42, 'volunteers.stage.active': 9 });
    await plant('2026', { participantsStarted: 31 });
    await plant('2026-10', { participantsStarted: 4 });
    await plant('2026-T3', { participantsStarted: 9, people: 12 });
    await plant('2025', { participantsStarted: 99 });
    await plant('2026-12', { participantsStarted: 98 });
  });

  test('are what stands now, and each month asked for with its tertial, half-year and year, also those in which nothing happened', async () => {
    const { body } = await ask();
    expect(body.now).toEqual({ participantsActive: 42, 'volunteers.stage.active': 9 });
    expect(body.periods).toEqual([
      { period: '2026', cells: { participantsStarted: 31 } },
      { period: '2026-10', cells: { participantsStarted: 4 } },
      { period: '2026-11', cells: {} },
      { period: '2026-H2', cells: {} },
      { period: '2026-T3', cells: { participantsStarted: 9, people: 12 } },
    ]);
  });

  test('say when they were read, and when any of them last changed', async () => {
    await live.table.plant({
      pk: 'trondheim#figures',
      sk: '2026-11',
      volunteersApplied: 1,
      version: 1,
      changedAt: '2026-11-21T09:00:00.000Z',
    });
    const { body } = await ask();
    expect(body).toMatchObject({ asOf: '2026-11-21T10:00:01.000Z', changedAt: '2026-11-21T09:00:00.000Z' });
  });

  test('take one query', async () => {
    await ask();
    live.engine.calls.length = 0;
    await ask('2024-01', '2026-12');
    expect(live.engine.calls).toEqual(['Query']);
  });

  test('leave out what is no longer a figure', async () => {
    await plant('now', { participantsActive: 42, formerFigure: 3 });
    expect((await ask()).body.now).toEqual({ participantsActive: 42 });
  });

  test('are the city’s own', async () => {
    await plant('now', { participantsActive: 7 }, 'fredrikstad#figures');
    await plant('now', { participantsActive: 8 }, 'fredrikstad-vest#figures');
    expect((await fredrikstad.call(getFigures, { query: { from: '2026-10', to: '2026-11' } })).body.now).toEqual({ participantsActive: 7 });
  });
});

test('a city in which nothing is counted yet has no figures, and nothing has changed', async () => {
  const { body } = await ask();
  expect(body).toMatchObject({ changedAt: null, now: {} });
  expect(body.periods.map(({ cells }) => cells)).toEqual([{}, {}, {}, {}, {}]);
});

describe('asked for wrongly', () => {
  test.each([
    ['nothing', {}, ['/query/from required', '/query/to required']],
    ['a month that does not exist', { from: '2026-13', to: '2026-11' }, ['/query/from wrong']],
    ['a date', { from: '2026-01-01', to: '2026-11' }, ['/query/from wrong']],
    ['the wrong way round', { from: '2026-11', to: '2026-10' }, ['/query/to order']],
    ['too much', { from: '2020-01', to: '2026-10' }, ['/query/to tooMany']],
    ['more than there is', { from: '2026-01', to: '2026-10', city: 'fredrikstad' }, ['/query/city unknownField']],
  ])('%s', async (_what, query, faults) => {
    const { status, problem } = await trondheim.call(getFigures, { query });
    expect(status).toBe(422);
    expect(problem.fields?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(faults);
  });

  test.each([
    ['counsellor', 200],
    ['unitLeader', 200],
    ['socialWorker', 200],
    ['activityLeader', 403],
  ] as const)('by %s: %i', async (as, status) => {
    expect((await trondheim.call(getFigures, { as, query: { from: '2026-10', to: '2026-11' } })).status).toBe(status);
  });
});

describe('who sees what', () => {
  test.each([
    ['counsellor', { participantsActive: 42, volunteers: 43 }],
    ['unitLeader', { participantsActive: 42, volunteers: 43 }],
    ['socialWorker', { participantsActive: 42 }],
  ] as const)('a %s is told of the figures whose records they may open, and of no other', async (as, now) => {
    await plant('now', { participantsActive: 42, volunteers: 43 });
    await plant('2026-11', { volunteersApplied: 3, conversationsHeld: 9 });
    expect((await trondheim.call(getFigures, { as, query: { from: '2026-11', to: '2026-11' } })).body.now).toEqual(now);
    const { cells } = (await trondheim.call(getFiguresBetween, { as, query: { from: '2026-11-01', to: '2026-11-30' } })).body;
    expect(cells.conversationsHeld).toBe(9);
    expect('volunteersApplied' in cells).toBe(as !== 'socialWorker');
  });
});

describe('days asked for wrongly', () => {
  test.each([
    ['the wrong way round', { from: '2026-11-02', to: '2026-11-01' }, ['/query/to order']],
    ['too many', { from: '2020-01-01', to: '2026-10-31' }, ['/query/to tooMany']],
    ['no such day', { from: '2026-02-30', to: '2026-10-31' }, ['/query/from date']],
  ])('%s', async (_what, query, faults) => {
    const { status, problem } = await trondheim.call(getFiguresBetween, { query });
    expect(status).toBe(422);
    expect(problem.fields?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(faults);
  });
});
