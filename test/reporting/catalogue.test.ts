import { describe, expect, test } from 'vitest';
import { keysOf, LANGUAGES } from '#shared/kernel/index.ts';
import { getPlan } from '#shared/plans/index.ts';
import {
  CHANGE_FIGURES,
  cellsOf,
  contributionsOf,
  explainedIn,
  FIGURES,
  type Figure,
  getFigures,
  isKnown,
  isMeasured,
  partsOf,
  readSource,
  SOURCE_PLACES,
} from '#shared/reporting/index.ts';
import { chance } from '#test/projector/random.ts';
import { anyContent } from '#test/projector/records.ts';

const KINDS = keysOf(SOURCE_PLACES).filter((kind) => kind !== 'base');
const figure = (id: string): Figure | undefined => FIGURES.find((one) => one.id === id);

describe('the catalogue', () => {
  test('has no two figures, nor two cells, of one name', () => {
    const cells = FIGURES.flatMap(cellsOf);
    expect(new Set(cells).size).toBe(cells.length);
    expect(new Set(FIGURES.map(({ id }) => id)).size).toBe(FIGURES.length);
  });

  test.each([
    [
      'participants in, active and closed, by phase and by who referred them',
      ['participantsStarted', 'participantsActive', 'participantsClosed'],
    ],
    ['volunteers by stage, and those who applied', ['volunteers', 'volunteersApplied']],
    ['conversations held', ['conversationsHeld']],
    ['matches started, active and ended', ['matchesStarted', 'matchesActive', 'matchesEnded']],
    ['how matches are made and how they stand after 90 days', ['matchesProposed', 'introductions', 'daysToStart', 'matchesAtNinetyDays']],
    ['what both say of it in reviews, and why another than the first was chosen', ['matchReviews', 'otherChosen']],
    ['meetings planned and held', ['meetingsPlanned', 'meetingsHeld']],
    ['time to the first conversation and to the first match', ['daysToFirstConversation', 'daysToMatch']],
    ['waiting times from referral on, and from a volunteer’s application', ['daysToAdmission', 'daysToApproval']],
    ['hours given', ['hoursGiven']],
    ['goals by outcome, and assessments', ['goalsSet', 'goalsEnded', 'goalsOpen', 'assessmentsMade']],
    ['change in each part of life', Object.values(CHANGE_FIGURES)],
    ['recruitment and supervision', ['volunteersApplied', 'volunteersApproved', 'supervisionsGiven']],
    ['different people', ['people']],
  ])('tells of %s', (_what, ids) => {
    for (const id of ids) expect(figure(id), id).toBeDefined();
  });

  test.each(['participantsStarted', 'participantsActive', 'participantsClosed'])('%s is told by phase, referral, age and gender', (id) => {
    expect(Object.keys(figure(id)?.breakdowns ?? {})).toEqual(expect.arrayContaining(['phase', 'source', 'ageGroup', 'gender']));
  });

  test('tells of change in a part of life that it is better, the same or worse, and no more', () => {
    for (const id of Object.values(CHANGE_FIGURES)) {
      expect(Object.entries(figure(id)?.breakdowns ?? {}).map(([name, { words }]) => [name, Object.keys(words)])).toEqual([
        ['change', ['better', 'same', 'worse']],
      ]);
    }
  });

  test.each(FIGURES)('$id says who may see it, whom its route lets in, and since when it is counted', ({ seenBy, since }) => {
    expect(seenBy).toContain('unitLeader');
    expect(getFigures.access).toEqual(expect.arrayContaining(seenBy.filter((role) => role !== 'nationalAnalyst')));
    expect(since ?? '2026-11-22').toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('takes standing on own feet for a success, and never a planned end for a loss', () => {
    expect(figure('matchesEnded')?.breakdowns.reason?.successes).toEqual(['onOwnFeet', 'periodOver']);
    expect(figure('participantsClosed')?.breakdowns.reason?.successes).toEqual(['onOwnFeet']);
  });

  test.each(FIGURES)(
    '$id has a name, a definition and a unit in every language, and a word for each part',
    ({ name, definition, unit, breakdowns }) => {
      for (const language of LANGUAGES) {
        for (const text of [name, definition, unit.one, unit.many]) expect(text[language]).toMatch(/\S/);
        expect(definition[language]).toMatch(/\.$/);
        for (const { words, name: heading } of Object.values(breakdowns)) {
          for (const text of [heading, ...Object.values(words)]) expect(text[language]).toMatch(/\S/);
        }
      }
    },
  );
});

describe('whatever a record says', () => {
  const contributions = Array.from({ length: 400 }, (_, seed) => {
    const of = chance(seed + 1);
    return contributionsOf(anyContent(of.oneOf(['participant', ...KINDS]), of));
  });

  test('it counts in cells of the catalogue alone', () => {
    const counted = contributions.flatMap(({ cells }) => Object.values(cells).flatMap((numbers) => Object.keys(numbers)));
    expect(new Set(counted).size).toBeGreaterThan(30);
    expect(counted.filter((cell) => !isKnown(cell))).toEqual([]);
  });

  test('the parts of each breakdown sum to the total', () => {
    for (const numbers of contributions.flatMap(({ cells }) => Object.values(cells))) {
      for (const one of FIGURES.filter((figure) => !isMeasured(figure))) {
        for (const { cells } of partsOf(one)) {
          expect(cells.reduce((sum, cell) => sum + (numbers[cell] ?? 0), 0)).toBe(numbers[one.id] ?? 0);
        }
      }
    }
  });

  test('what stands counts now, what happened counts in a month, and people in no cell of their own', () => {
    for (const { cells } of contributions) {
      for (const [moment, numbers] of Object.entries(cells)) {
        const kinds = FIGURES.filter((one) => cellsOf(one).some((cell) => cell in numbers)).map(({ kind }) => kind);
        expect(kinds.every((kind) => (kind === 'stock') === (moment === 'now') && kind !== 'people')).toBe(true);
      }
    }
  });
});

test('a figure that records have not always held says from which day it is counted, and one that they have says nothing of it', () => {
  for (const figure of FIGURES) {
    for (const language of LANGUAGES) {
      const told = explainedIn(figure, language);
      expect(told.startsWith(figure.definition[language])).toBe(true);
      expect(/\d{2}\.\d{2}\.\d{4}/.test(told.slice(figure.definition[language].length))).toBe(figure.since !== null);
    }
  }
  expect(FIGURES.some(({ since }) => since !== null)).toBe(true);
});

test('what is counted is read from records as they are kept, with all that people wrote in them', () => {
  const { assessments, goals } = getPlan.examples.response;
  expect(assessments[0]?.domains.some(({ words }) => words !== '')).toBe(true);
  expect(readSource('assessment', assessments[0])).toBeDefined();
  expect(readSource('goal', goals[0]?.goal)).toBeDefined();
});
