import { describe, expect, test } from 'vitest';
import { anExampleOfPublication, type NationalFigures } from '#shared/national/index.ts';
import { FIGURES, type Figure, type FigureId } from '#shared/reporting/index.ts';
import { panelsOf, partsAcross, totalsAcross } from '#web/features/national/closer.ts';
import { headline } from '#web/features/national/headline.ts';
import { nationalSearch } from '#web/features/national/search.ts';
import { everything, figuresOf, overview } from '#web/features/national/sideBySide.ts';

/** As the national office is told of three cities: Trondheim is small, and Ås goes with it. */
const now: NationalFigures = {
  publication: anExampleOfPublication,
  period: 'now',
  threshold: 5,
  cities: [
    { id: 'aas', name: 'Ås', cells: { participantsActive: null, 'participantsActive.phase.during': null } },
    {
      id: 'fredrikstad',
      name: 'Fredrikstad',
      cells: { participantsActive: 40, 'participantsActive.phase.during': 15, 'participantsActive.phase.after': 25 },
    },
    { id: 'trondheim', name: 'Trondheim', cells: { participantsActive: null, 'participantsActive.phase.after': null } },
  ],
  sum: { participantsActive: 73, 'participantsActive.phase.during': 38, 'participantsActive.phase.after': 35 },
};

function figure(id: FigureId): Figure {
  const found = FIGURES.find((one) => one.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
}

const phase = figure('participantsActive').breakdowns.phase;
if (!phase) throw new Error('participants have phases');

describe('the sentence at the top', () => {
  test('tells the sum now, or the different people of a period', () => {
    expect(headline(now, 'Akkurat nå', 'nb')).toBe('73 deltakere i gang i 3 byer');
    const year = { publication: anExampleOfPublication, period: '2026', cities: now.cities.slice(0, 1), sum: { people: 1204 } };
    expect(headline(year, '2026, så langt', 'nn')).toBe('1\u00a0204 ulike deltakarar i éin by i 2026, så langt');
  });

  test('says of a rounded sum that it is about so many', () => {
    const rounded = {
      ...now,
      publication: { ...anExampleOfPublication, method: 'rounded' as const, within: 9 },
      sum: { participantsActive: 75 },
    };
    expect(headline(rounded, 'Da tallene ble talt', 'nb')).toBe('Om lag 75 deltakere i gang i 3 byer');
  });

  test('leaves out a sum that is hidden or not there', () => {
    expect(headline({ ...now, sum: { participantsActive: null } }, 'Akkurat nå', 'nb')).toBe('Tall fra 3 byer, Akkurat nå');
    expect(headline({ ...now, sum: {} }, 'Right now', 'en')).toBe('Figures from 3 cities, Right now');
    expect(headline({ ...now, cities: [] }, 'Akkurat nå', 'nb')).toBe('Nasjonalt');
  });
});

describe('the cities side by side', () => {
  test('what stands is told of now, and what happened of a period', () => {
    expect(figuresOf({ period: 'now' }).every(({ kind }) => kind === 'stock')).toBe(true);
    expect(figuresOf({ period: '2026' }).some(({ kind }) => kind === 'stock')).toBe(false);
    expect([...figuresOf({ period: 'now' }), ...figuresOf({ period: '2026' })]).toHaveLength(FIGURES.length);
  });

  test('have the sum first, then every city by its name, with what is hidden as hidden', () => {
    const sheet = overview(now, 'nb');
    expect(sheet.columns).toEqual(['Sum', 'Fredrikstad', 'Trondheim', 'Ås']);
    expect(sheet.rows[0]).toEqual({ names: ['Deltakere i gang'], values: [73, 40, 'hidden', 'hidden'] });
  });

  test('have no parts in a month or a tertial, of which none are told', () => {
    expect(figuresOf({ period: '2026-T1' }).every(({ breakdowns }) => Object.keys(breakdowns).length === 0)).toBe(true);
    expect(figuresOf({ period: '2026-H1' }).some(({ breakdowns }) => Object.keys(breakdowns).length > 0)).toBe(true);
  });

  test('are one file with every part of every figure', () => {
    const sheet = everything(now, 'nb');
    expect(sheet.rows.find(({ names }) => names[1] === 'Fase' && names[2] === 'Etter behandling')?.values).toHaveLength(4);
    expect(sheet.rows.every(({ values }) => values.length === sheet.columns.length)).toBe(true);
  });
});

describe('one figure closer', () => {
  test('has the same rows for every city, on the scale of the largest of them', () => {
    const { cities, sum, scale } = panelsOf(figure('participantsActive'), 'phase', phase, now, 'nb');
    const rows = cities.map(({ bars }) => bars.map(({ id }) => id));
    expect(new Set(rows.map((ids) => ids.join())).size).toBe(1);
    expect(sum.bars.map(({ id }) => id)).toEqual(rows[0]);
    expect(scale).toBe(25);
    expect(cities.find(({ name }) => name === 'Trondheim')).toMatchObject({ total: 'hidden' });
  });

  test('names the parts that are told nowhere instead of drawing them', () => {
    const { sum, nowhere } = panelsOf(figure('participantsActive'), 'phase', phase, now, 'nb');
    expect(sum.bars.map(({ label }) => label)).toEqual(['I behandling', 'Etter behandling']);
    expect(nowhere).toEqual(['Før behandling', 'Ikke i behandling']);
  });

  test('is a table of its parts, and of its totals', () => {
    const parts = partsAcross(figure('participantsActive'), 'phase', phase, now, 'nb');
    expect(parts.heads).toEqual(['Fase']);
    expect(parts.rows).toHaveLength(Object.keys(phase.words).length + 1);
    expect(parts.rows.at(-1)).toEqual({ names: ['I alt'], values: [73, 40, 'hidden', 'hidden'], sum: true });
    expect(totalsAcross(figure('participantsActive'), now, 'nb').rows).toEqual([
      { names: ['Fredrikstad'], values: [40] },
      { names: ['Trondheim'], values: ['hidden'] },
      { names: ['Ås'], values: ['hidden'] },
      { names: ['Sum'], values: [73], sum: true },
    ]);
  });
});

test('an address that a hand has spoiled is as good as an empty one', () => {
  expect(nationalSearch.parse({ periode: { $ne: 1 }, tall: 7, etter: ['x'] })).toEqual({});
  expect(nationalSearch.parse({ periode: 2026, tall: 'people', etter: 'phase' })).toEqual({
    periode: 2026,
    tall: 'people',
    etter: 'phase',
  });
});
