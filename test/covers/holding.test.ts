import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Cover,
  type CoverInput,
  caseloadsOf,
  coversAfterMerge,
  decideCover,
  decideEnd,
  holderOf,
  inCaseload,
  remembered,
  type StaffMember,
} from '#shared/covers/index.ts';
import { addDays, daysBetween } from '#shared/kernel/index.ts';

const TODAY = '2026-11-21';
const member = (id: string, overrides: Partial<StaffMember> = {}): StaffMember => ({
  id,
  name: id,
  roles: ['counsellor'],
  services: ['steg-for-steg'],
  state: 'active',
  ...overrides,
});
const staff = [
  member('marit'),
  member('sindre'),
  member('hanne'),
  member('jonas', { roles: ['socialWorker'] }),
  member('gone', { state: 'deactivated' }),
  member('invited', { state: 'invited' }),
  member('elsewhere', { services: ['varmestua'] }),
  member('tore', { roles: ['activityLeader'] }),
];
const leader = { id: 'leder', leads: true };
const ref = (id: string) => ({ id, name: id });
const aCover = (of: string, by: string, overrides: Partial<Cover> = {}): Cover => ({
  id: `${of}-${by}`,
  of: ref(of),
  by: ref(by),
  from: TODAY,
  to: '2026-11-27',
  only: null,
  madeBy: ref('leder'),
  madeAt: `${TODAY}T08:00:00.000Z`,
  ...overrides,
});
const input = (overrides: Partial<CoverInput> = {}): CoverInput => ({
  of: 'marit',
  by: 'sindre',
  from: TODAY,
  to: '2026-11-27',
  only: null,
  ...overrides,
});
/** What is decided, as the code of the refusal or `ok`. */
const decided = (asked: Partial<CoverInput>, { covers = [] as readonly Cover[], actor = leader } = {}): string => {
  const decision = decideCover({ input: input(asked), actor, staff, covers, today: TODAY });
  return decision.ok ? 'ok' : decision.refusal.kind.code;
};
const holder = (id: string, responsible: string, covers: readonly Cover[], day = TODAY) =>
  holderOf({ id, responsible: ref(responsible) }, covers, day).id;

describe('whose list a record stands on', () => {
  const covers = [aCover('marit', 'sindre'), aCover('marit', 'hanne', { only: ['anna'] })];

  test('is the responsible’s, but for the days they are covered', () => {
    expect(holder('berit', 'marit', covers, '2026-11-20')).toBe('marit');
    expect(holder('berit', 'marit', covers, TODAY)).toBe('sindre');
    expect(holder('berit', 'marit', covers, '2026-11-27')).toBe('sindre');
    expect(holder('berit', 'marit', covers, '2026-11-28')).toBe('marit');
    expect(holder('berit', 'hanne', covers)).toBe('hanne');
  });

  test('is the one’s who covers this record alone, before the one’s who covers the rest', () => {
    expect(holder('anna', 'marit', covers)).toBe('hanne');
    expect(holder('anna', 'sindre', covers)).toBe('sindre');
  });

  test('goes on to who covers the one who covers', () => {
    const chain = [...covers, aCover('sindre', 'jonas')];
    expect(holder('berit', 'marit', chain)).toBe('jonas');
    expect(caseloadsOf('jonas', chain, TODAY).toSorted()).toEqual(['jonas', 'marit', 'sindre']);
    expect(caseloadsOf('jonas', chain, '2026-12-01')).toEqual(['jonas']);
  });

  test('leaves the record within the responsible’s own caseload too', () => {
    const anna = { id: 'berit', responsible: ref('marit') };
    expect(['marit', 'sindre', 'hanne'].filter((id) => inCaseload(id, anna, covers, TODAY))).toEqual(['marit', 'sindre']);
  });
});

describe('a cover', () => {
  test('is made by a unit leader for anyone, and by others for themselves', () => {
    expect(decided({})).toBe('ok');
    expect(decided({}, { actor: { id: 'marit', leads: false } })).toBe('ok');
    expect(decided({}, { actor: { id: 'sindre', leads: false } })).toBe('covers.not-yours');
  });

  test.each<[string, Partial<CoverInput>, string]>([
    ['by oneself', { by: 'marit' }, 'covers.cannot-stand-in'],
    ['by one who has left', { by: 'gone' }, 'covers.cannot-stand-in'],
    ['by one who has not come yet', { by: 'invited' }, 'covers.cannot-stand-in'],
    ['by one of another service', { by: 'elsewhere' }, 'covers.cannot-stand-in'],
    ['by one who does not work here', { by: 'nobody' }, 'covers.cannot-stand-in'],
    ['for one who does not work here', { of: 'nobody' }, 'covers.cannot-stand-in'],
    ['by one who follows no volunteers', { by: 'jonas' }, 'covers.cannot-stand-in'],
    ['by one who sees no journals', { by: 'tore' }, 'covers.cannot-stand-in'],
    ['by a counsellor, of a social worker', { of: 'jonas' }, 'ok'],
    ['of one who has left, until it is handed over', { of: 'gone' }, 'ok'],
    ['from yesterday', { from: '2026-11-20' }, 'request.invalid'],
    ['that ends before it begins', { to: '2026-11-20' }, 'request.invalid'],
    ['for one day', { to: TODAY }, 'ok'],
    ['for half a year', { to: addDays(TODAY, 180) }, 'ok'],
    ['for longer', { to: addDays(TODAY, 181) }, 'covers.too-long'],
  ])('%s', (_what, asked, expected) => {
    expect(decided(asked)).toBe(expected);
  });

  test('is not made twice for the same days and the same work', () => {
    const covers = [aCover('marit', 'hanne')];
    expect(decided({}, { covers })).toBe('covers.already-covered');
    expect(decided({ from: '2026-11-27', to: '2026-12-01' }, { covers })).toBe('covers.already-covered');
    expect(decided({ from: '2026-11-28', to: '2026-12-01' }, { covers })).toBe('ok');
    expect(decided({ only: ['anna'] }, { covers })).toBe('ok');
    const one = [aCover('marit', 'hanne', { only: ['anna', 'bo'] })];
    expect(decided({ only: ['bo'] }, { covers: one })).toBe('covers.already-covered');
    expect(decided({ only: ['kim'] }, { covers: one })).toBe('ok');
  });

  test('is not given to one who is away then', () => {
    const covers = [aCover('sindre', 'hanne', { from: '2026-11-26', to: '2026-12-03' })];
    expect(decided({}, { covers })).toBe('covers.away');
    expect(decided({ to: '2026-11-25' }, { covers })).toBe('ok');
  });

  test('is refused where there are more than any city needs', () => {
    const covers = Array.from({ length: 200 }, (_, n) => aCover(`staff-${n}`, 'hanne'));
    expect(decided({}, { covers })).toBe('covers.too-many');
  });

  test('is ended by a unit leader or the one whose work it is, not by the one who does it', () => {
    const ends = (id: string, leads = false) => decideEnd(aCover('marit', 'sindre'), { id, leads }).ok;
    expect([ends('marit'), ends('sindre'), ends('leder', true)]).toEqual([true, false, true]);
  });

  test('is told of for two weeks after its end', () => {
    const covers = [aCover('marit', 'sindre', { to: '2026-11-07' }), aCover('marit', 'sindre', { to: '2026-11-06' })];
    expect(remembered(covers, TODAY)).toEqual(covers.slice(0, 1));
  });
});

describe('whatever covers are asked for, in whatever order', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const people = names.map((id) => member(id));
  const records = names.flatMap((responsible) =>
    [`${responsible}1`, `${responsible}2`].map((id) => ({ id, responsible: ref(responsible) })),
  );
  const asked = fc.record({
    of: fc.constantFrom(...names),
    by: fc.constantFrom(...names),
    start: fc.integer({ min: 0, max: 12 }),
    days: fc.integer({ min: 0, max: 12 }),
    only: fc.option(
      fc.subarray(
        records.map(({ id }) => id),
        { minLength: 1 },
      ),
      { nil: null },
    ),
  });
  /** Days on which the clocks change are among them. */
  const firstDay = fc.constantFrom('2026-03-25', '2026-10-20', TODAY);

  test('every record stands on exactly one list every day, of somebody who is not away', () => {
    fc.assert(
      fc.property(firstDay, fc.array(asked, { maxLength: 12 }), (first, wishes) => {
        let covers: readonly Cover[] = [];
        for (const { of, by, start, days, only } of wishes) {
          const from = addDays(first, start);
          const wish = { of, by, from, to: addDays(from, days), only };
          const decision = decideCover({ input: wish, actor: leader, staff: people, covers, today: first });
          if (decision.ok) covers = [...covers, aCover(of, by, { from: wish.from, to: wish.to, only })];
        }
        for (let day: string = first; daysBetween(first, day) < 26; day = addDays(day, 1)) {
          const away = covers.filter(({ only, from, to }) => only === null && from <= day && day <= to).map(({ of }) => of.id);
          for (const held of records) {
            const by = holderOf(held, covers, day);
            expect(away).not.toContain(by.id);
            // and they find it: among the caseloads they read, and within what they may open without a reason
            expect(caseloadsOf(by.id, covers, day)).toContain(held.responsible.id);
            expect(names.filter((id) => inCaseload(id, held, covers, day)).toSorted()).toEqual(
              [...new Set([held.responsible.id, by.id])].toSorted(),
            );
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('when two records become one, a cover', () => {
  const alone = (only: string[], overrides: Partial<Cover> = {}) => aCover('marit', 'sindre', { only, ...overrides });
  const left = (covers: readonly Cover[], responsible = 'marit') =>
    coversAfterMerge(covers, { from: 'other', to: 'kept', responsible: ref(responsible) }).map(({ only }) => only);
  test.each([
    ['of the other is of the kept one', [alone(['anna', 'other'])], [['anna', 'kept']]],
    ['of both names it once', [alone(['kept', 'other'])], [['kept']]],
    ['of a whole caseload stands', [aCover('marit', 'sindre')], [null]],
    ['of a record that is covered those days already ends', [alone(['kept']), alone(['other'])], [['kept']]],
  ])('%s', (_what, covers, only) => {
    expect(left(covers)).toEqual(only);
  });

  test('of work that is no longer that colleague’s ends', () => {
    expect(left([alone(['other'])], 'hanne')).toEqual([]);
  });
});
