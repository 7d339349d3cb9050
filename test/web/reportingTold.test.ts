import { describe, expect, test } from 'vitest';
import { counted, FIGURES, type Figure, type FigureId, type Figures, partValue, valueIn } from '#shared/reporting/index.ts';
import { allFigures } from '#web/features/reporting/allFigures.ts';
import { largestOf, partsIn, partsSheet } from '#web/features/reporting/breakdown.ts';
import { keyFiguresOf } from '#web/features/reporting/keyFigures.ts';
import { breakdownsOf, picturesOf } from '#web/features/reporting/pictures.ts';
import { lastTwelve, spanOf } from '#web/features/reporting/span.ts';
import { toldOf } from '#web/features/reporting/told.ts';
import { trendOf, trendSheet, trendSummary } from '#web/features/reporting/trend.ts';

const NOVEMBER = '2026-11';

function figure(id: FigureId): Figure {
  const found = FIGURES.find((one) => one.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
}

const read: Figures = {
  asOf: '2026-11-21T10:00:00.000Z',
  changedAt: '2026-11-21T09:00:00.000Z',
  now: { participantsActive: 7, 'participantsActive.phase.during': 7, matchesActive: 2 },
  periods: [
    { period: '2025', cells: {} },
    { period: '2025-12', cells: {} },
    { period: '2026', cells: { people: 9, participantsStarted: 5 } },
    { period: '2026-10', cells: { people: 6, participantsStarted: 2, 'daysToMatch.sum': 61, 'daysToMatch.count': 3 } },
    { period: '2026-11', cells: { people: 5, participantsStarted: 3, 'daysToMatch.sum': 40, 'daysToMatch.count': 1 } },
  ],
};

describe('what is told of a figure', () => {
  test('months add up, averages by their sums, and different people not at all', () => {
    const told = toldOf(lastTwelve(NOVEMBER), read);
    if (!told) throw new Error('something had happened');
    expect(valueIn(figure('participantsStarted'), told)).toBe(5);
    expect(valueIn(figure('daysToMatch'), told)).toBe(25.3);
    expect(valueIn(figure('people'), told)).toBe('unknown');
  });

  test('a period is told as it was counted', () => {
    const told = toldOf(spanOf('2026'), read);
    expect(told && valueIn(figure('people'), told)).toBe(9);
  });

  test('nothing is nothing, an average of nobody is unknown, and null is hidden', () => {
    expect(valueIn(figure('meetingsHeld'), counted({}))).toBe(0);
    expect(valueIn(figure('daysToMatch'), counted({}))).toBe('unknown');
    expect(valueIn(figure('matchesEnded'), counted({ matchesEnded: null }))).toBe('hidden');
    expect(valueIn(figure('daysToMatch'), counted({ 'daysToMatch.sum': null, 'daysToMatch.count': 6 }))).toBe('hidden');
    expect(valueIn(figure('daysToMatch'), counted({ 'daysToMatch.sum': 12, 'daysToMatch.count': null }))).toBe('hidden');
    expect(partValue(figure('participantsActive'), 'phase', 'during', counted(read.now))).toBe(7);
  });

  test('a period in which nothing had happened is not told, nor is one whose counts went back to nothing', () => {
    expect(toldOf(spanOf('2025'), read)).toBeUndefined();
    expect(toldOf(spanOf('2024'), read)).toBeUndefined();
    expect(toldOf(spanOf('2026'), { periods: [{ period: '2026', cells: { participantsStarted: 0 } }] })).toBeUndefined();
  });
});

describe('key figures', () => {
  test('tell different people for the year where no period is chosen, and no year before that there was not', () => {
    const told = keyFiguresOf(FIGURES, lastTwelve(NOVEMBER), NOVEMBER, read);
    expect(told.find(({ figure: { id } }) => id === 'people')).toMatchObject({ value: 9, span: spanOf('2026'), before: undefined });
    expect(told.find(({ figure: { id } }) => id === 'participantsStarted')).toMatchObject({ value: 5, span: lastTwelve(NOVEMBER) });
    const now = told.find(({ figure: { id } }) => id === 'matchesActive');
    expect(now).toMatchObject({ value: 2 });
    expect(now).not.toHaveProperty('span');
  });

  test('hold a period against the year before, where the service was there', () => {
    const periods = [...read.periods.filter(({ period }) => period !== '2025'), { period: '2025', cells: { people: 4 } }];
    const told = keyFiguresOf(FIGURES, spanOf('2026'), NOVEMBER, { ...read, periods });
    expect(told.find(({ figure: { id } }) => id === 'people')).toMatchObject({ value: 9, before: 4 });
  });
});

describe('pictures', () => {
  test('hold every figure once, pairs where the first of them stands', () => {
    const pictures = picturesOf(FIGURES);
    const shown = pictures.flatMap(({ figures }) => figures.map(({ id }) => id));
    expect(shown.toSorted()).toEqual(FIGURES.map(({ id }) => id).toSorted());
    expect(pictures[0]?.figures.map(({ id }) => id)).toEqual(['participantsStarted', 'participantsClosed']);
  });

  test('one picture has one unit and one kind', () => {
    for (const { figures } of picturesOf(FIGURES)) {
      expect(new Set(figures.map(({ unit }) => unit)).size).toBe(1);
      expect(new Set(figures.map(({ kind }) => kind)).size).toBe(1);
    }
  });

  test('a figure that is in no pair shows by itself', () => {
    const fresh: Figure = { ...figure('people'), id: 'fresh' };
    expect(picturesOf([fresh])).toEqual([{ title: fresh.name, figures: [fresh] }]);
  });

  test('a breakdown that tells of successes comes first', () => {
    expect(breakdownsOf(figure('participantsClosed')).map(([id]) => id)).toEqual(['reason', 'phase', 'source', 'ageGroup', 'gender']);
  });
});

describe('a trend', () => {
  const figures = [figure('participantsStarted'), figure('participantsClosed')];
  const trend = trendOf('Inn og ut', figures, spanOf('2026-T3'), NOVEMBER, read);

  test('follows the months there have been, and marks the one that is not over', () => {
    expect(trend.points).toEqual([
      { month: '2026-09', values: [0, 0], underWay: false },
      { month: '2026-10', values: [2, 0], underWay: false },
      { month: '2026-11', values: [3, 0], underWay: true },
    ]);
  });

  test('is a table with a row for all of it', () => {
    expect(trendSheet(trend, '3. tertial 2026', 'nb')).toEqual({
      title: 'Inn og ut',
      heads: ['Måned'],
      columns: ['Tatt inn', 'Avsluttet'],
      rows: [
        { names: ['september 2026'], values: [0, 0] },
        { names: ['oktober 2026'], values: [2, 0] },
        { names: ['november 2026*'], values: [3, 0] },
        { names: ['3. tertial 2026'], values: [5, 0], sum: true },
      ],
    });
  });

  test('says its unit where it is an average', () => {
    const waits = trendOf('Ventetid', [figure('daysToMatch')], spanOf('2026'), NOVEMBER, read);
    expect(trendSheet(waits, '2026', 'nb').columns).toEqual(['Tid til første kobling (dager)']);
    expect(waits.points[0]?.values).toEqual(['unknown']);
  });

  test('tells those who do not see it where it was highest', () => {
    const sentences = { drawing: '{title}.', most: '{name}: {month}, {count}.', nothing: '{name}: ingen.' };
    expect(trendSummary(trend, sentences, 'nb')).toBe('Inn og ut. Tatt inn: november 2026, 3. Avsluttet: ingen.');
  });
});

describe('how a figure divides', () => {
  const ended = figure('matchesEnded');
  const told = counted({ matchesEnded: 6, 'matchesEnded.reason.onOwnFeet': 4, 'matchesEnded.reason.moved': null });

  test('is every part in order, with its successes and what is hidden', () => {
    const [by, breakdown] = breakdownsOf(ended)[0] ?? [];
    if (!by || !breakdown) throw new Error('it has a breakdown');
    const parts = partsIn(ended, by, breakdown, told, 'nb');
    expect(parts.map(({ id }) => id)).toEqual(Object.keys(breakdown.words));
    expect(parts.find(({ id }) => id === 'onOwnFeet')).toMatchObject({ value: 4, success: true });
    expect(parts.find(({ id }) => id === 'moved')).toMatchObject({ value: 'hidden', success: false });
    expect(largestOf(parts.map(({ value }) => value))).toBe(4);
    expect(partsSheet('Avsluttet', breakdown, parts, 6, 'nb').rows.at(-1)).toEqual({ names: ['I alt'], values: [6], sum: true });
  });

  test('has no longest bar where nothing is known', () => {
    expect(largestOf(['hidden', 'unknown'])).toBe(0);
  });
});

describe('every figure as one file', () => {
  const sheet = allFigures(FIGURES, read, spanOf('2026'), '2026, så langt', NOVEMBER, 'nb');

  test('has a row for every figure and part, and a column for now, for all of it and for each month', () => {
    const parts = FIGURES.flatMap(({ breakdowns }) => Object.values(breakdowns).flatMap(({ words }) => Object.keys(words)));
    expect(sheet.rows).toHaveLength(FIGURES.length + parts.length);
    expect(sheet.columns).toHaveLength(2 + 11);
    for (const { values } of sheet.rows) expect(values).toHaveLength(sheet.columns.length);
  });

  test('leaves out what a figure does not have: now for what happens, months for what stands', () => {
    const rowOf = (name: string) => sheet.rows.find(({ names }) => names[0] === name && names[1] === '')?.values;
    expect(rowOf('Deltakere i gang')?.slice(0, 3)).toEqual([7, undefined, undefined]);
    expect(rowOf('Tatt inn')?.slice(0, 2)).toEqual([undefined, 5]);
    expect(rowOf('Tatt inn')?.at(-1)).toBe(3);
  });
});
