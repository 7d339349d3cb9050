import { describe, expect, test } from 'vitest';
import { anExampleOfPublication as edition, type NationalFigures, type PublicationHead } from '#shared/national/index.ts';
import { anExampleOfOrder as order } from '#shared/publishing/example.ts';
import type { CityOfNation } from '#web/app/config.ts';
import { changesSince } from '#web/features/national/changes.ts';
import { editionBefore } from '#web/features/national/editions.ts';
import { notesOf } from '#web/features/national/notes.ts';
import { halfYearsToPublish, orderOf, waitingFor } from '#web/features/national/toPublish.ts';

const second: PublicationHead = { ...edition, edition: 2 };
const told = (publication: PublicationHead, matchesStarted: number | null): NationalFigures => ({
  publication,
  period: '2026-H1',
  threshold: 5,
  cities: [{ id: 'trondheim', name: 'Trondheim', cells: { matchesStarted, meetingsHeld: null } }],
  sum: { matchesStarted: 40, meetingsHeld: 31 },
});

describe('an edition beside the one before', () => {
  test('shows the figures that are told otherwise, as they were and as they are', () => {
    const sheet = changesSince(told(edition, 12), told(second, 18), 'nb');
    expect(sheet.rows.map(({ names, values }) => [...names, ...values])).toEqual([
      ['Koblinger startet (utgave 1)', 40, 12],
      ['Koblinger startet (utgave 2)', 40, 18],
    ]);
  });

  test('shows a number that is hidden by now as hidden, and nothing where nothing is told otherwise', () => {
    expect(changesSince(told(edition, 12), told(second, null), 'nb').rows[1]?.values).toEqual([40, 'hidden']);
    expect(changesSince(told(edition, null), told(second, null), 'nb').rows).toEqual([]);
  });

  test('is of the same year, and told the same period', () => {
    const all = [second, edition, { ...edition, year: '2025' }];
    expect(editionBefore(all, second, '2026-H1')).toBe(edition);
    expect(editionBefore(all, edition, '2026-H1')).toBeUndefined();
    expect(editionBefore(all, second, '2026-T3')).toBeUndefined();
  });
});

test('a file says which edition it is, what is hidden, and what each of its cities counts, and from what', () => {
  const trondheim: CityOfNation = {
    id: 'trondheim',
    name: 'Trondheim',
    kind: 'charity',
    shares: true,
    agreedFrom: null,
    minimumConversations: 3,
  };
  const eidskog: CityOfNation = { ...trondheim, id: 'eidskog', name: 'Eidskog', kind: 'municipality', shares: false };
  expect(notesOf(edition, [trondheim, eidskog], 'nb')).toEqual([
    ['Utgave', '2026, utgave 1'],
    ['Talt', { date: '2026-08-20' }],
    ['Publisert', { date: '2026-08-20' }],
    ['skjult av personvernhensyn', expect.stringContaining('Tall under 5')],
    ['Trondheim: Med i tallene', 'Ja'],
    ['Trondheim: Hvem telles', 'Deltakere som samtykker til statistikk'],
    ['Trondheim: Samtaler før kobling', 'Minst 3'],
    ['Trondheim: Måneder med tall i utgaven', '5 av 6'],
  ]);
});

test('a file of rounded figures says how far they may be from the truth', () => {
  const notes = notesOf({ ...edition, method: 'rounded', within: 9 }, [], 'nb');
  expect(notes[3]).toEqual(['Små tall', expect.stringContaining('høyst 9 unna')]);
});

describe('what can be ordered', () => {
  test('are closed half-years, of no year that waits for an order, and no less than has been told', () => {
    const from = (publications: readonly PublicationHead[], underWay: readonly string[] = []) =>
      halfYearsToPublish(publications, underWay, '2027-02-20').slice(0, 3);
    expect(from([])).toEqual(['2026-12', '2026-06', '2025-12']);
    expect(from([{ ...edition, until: '2026-12' }])).toEqual(['2026-12', '2025-12', '2025-06']);
    expect(from([], ['2026'])).toEqual(['2025-12', '2025-06', '2024-12']);
  });

  test('follows the year’s last edition', () => {
    expect(orderOf('2026-12', [second, edition], 'rounded')).toEqual({ until: '2026-12', after: 2, method: 'hidden' });
    expect(orderOf('2025-12', [second, edition], 'rounded')).toMatchObject({ after: 0, method: 'rounded' });
  });

  test('a failed order is told of until another of its year is made', () => {
    const failed = { ...order, state: 'failed' as const, failure: 'wrong' as const, draft: null };
    expect(waitingFor([failed])).toEqual([failed]);
    expect(waitingFor([{ ...order, number: 2, state: 'published' }, failed])).toEqual([]);
    expect(waitingFor([{ ...failed, year: '2025' }, order])).toHaveLength(2);
  });
});
