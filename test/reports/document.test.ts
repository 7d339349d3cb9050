import { describe, expect, test } from 'vitest';
import { documentOf, stretchOf } from '#shared/reports/index.ts';
import { aReport, someNumbers } from './aReport.ts';

const inStretch = {
  matchesEnded: 31,
  'matchesEnded.reason.onOwnFeet': 20,
  'matchesEnded.reason.periodOver': 11,
  'matchesEnded.reason.moved': null,
  'participantsStarted.gender.woman': 7,
};
const yearBefore = { stretch: stretchOf('2025-H1'), cells: { 'matchesEnded.reason.onOwnFeet': null, 'matchesEnded.reason.periodOver': 9 } };

const drawingsOf = (said: Parameters<typeof aReport>[0] = {}) =>
  documentOf(aReport(said), someNumbers({ inStretch, yearBefore }), undefined, 'Trondheim', 'nb').sections.flatMap(
    ({ drawings }) => drawings,
  );

describe('a drawing in a report', () => {
  test('has a bar for each stretch, names what is nothing or hidden and gives it no length, and is told in words', () => {
    const drawing = drawingsOf().find(({ title }) => title === 'Koblinger avsluttet – grunn');
    expect(drawing?.stretches).toEqual(['1. halvår 2026', '1. halvår 2025']);
    expect(drawing?.bars).toEqual([
      { name: 'Klarer seg selv', values: [20, 'hidden'] },
      { name: 'Perioden er over', values: [11, 9] },
    ]);
    expect(drawing?.notes.at(-1)).toBe('Skjult: Flyttet.');
    expect(drawing?.alternative).toContain('1. halvår 2025: Klarer seg selv skjult, Perioden er over 9.');
  });

  test('is of two bars at least, and of none where the report is on one phase', () => {
    expect(drawingsOf().map(({ title }) => title)).not.toContain('Tatt inn – kjønn');
    expect(drawingsOf({ phase: 'during' })).toEqual([]);
  });

  test('of results has the target to be reached', () => {
    const targets = [{ figure: 'matchesEnded', phase: null, number: 62 }];
    const { resultsDrawing } = documentOf(
      aReport({ template: 'tilskudd', targets }),
      someNumbers({ inStretch }),
      undefined,
      'Trondheim',
      'nb',
    );
    expect(resultsDrawing).toMatchObject({ goal: 100, bars: [{ name: 'Koblinger avsluttet, Hele perioden', values: [50] }] });
  });
});

test('a figure that has been counted for less than a report’s time says so', () => {
  const { notes } = documentOf(aReport(), someNumbers(), undefined, 'Trondheim', 'nb');
  expect(notes).toContainEqual(
    expect.stringMatching(
      /^Klare for kobling: Telles av det som er skrevet ned fra og med \d\d\.\d\d\.\d{4}\. Eldre tall kan være for lave\.$/,
    ),
  );
});
