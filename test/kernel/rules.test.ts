import { describe, expect, test } from 'vitest';
import {
  actionsFrom,
  after as ahead,
  CITY_ROLES,
  cityId,
  groupOf,
  knownAreas,
  nextState,
  notAfter,
  page,
  pageOf,
  RESERVED_CITY_IDS,
  ROLES,
  roleOf,
  type StateMachine,
  version,
  withoutFaults,
} from '#shared/kernel/index.ts';

const TODAY = '2026-11-21';

describe('rules of single fields', () => {
  test('what has happened may have happened today, not tomorrow', () => {
    expect(notAfter('/on', TODAY, TODAY)).toBeUndefined();
    expect(notAfter('/on', '2026-11-22', TODAY)).toEqual({ pointer: '/on', code: 'future' });
  });

  test('what is planned lies ahead, from tomorrow on', () => {
    expect(ahead('/on', '2026-11-22', TODAY)).toBeUndefined();
    expect(ahead('/on', TODAY, TODAY)).toEqual({ pointer: '/on', code: 'past' });
  });

  test('areas are the city’s own', () => {
    const city = { areas: [{ id: 'midtbyen' }, { id: 'tiller' }] };
    expect(knownAreas('/areas', [], city)).toBeUndefined();
    expect(knownAreas('/areas', ['tiller', 'midtbyen'], city)).toBeUndefined();
    expect(knownAreas('/areas', ['tiller', 'oslo'], city)).toEqual({ pointer: '/areas', code: 'choice' });
  });

  test('all faults are told together, and none is no fault', () => {
    const faults = [notAfter('/a', '2027-01-01', TODAY), undefined, ahead('/b', '2020-01-01', TODAY)];
    expect(withoutFaults(faults)).toMatchObject({ ok: false, refusal: { fields: [{ pointer: '/a' }, { pointer: '/b' }] } });
    expect(withoutFaults([undefined])).toEqual({ ok: true, value: true });
  });
});

describe('a life as data', () => {
  const door = {
    initial: 'open',
    transitions: {
      close: { from: ['open'], to: 'closed' },
      lock: { from: ['closed'], to: 'locked' },
      open: { from: ['closed'], to: 'open' },
    },
  } as const satisfies StateMachine<'open' | 'closed' | 'locked', 'close' | 'lock' | 'open'>;

  test('leads where its transitions say, and nowhere else', () => {
    expect(nextState(door, 'open', 'close')).toBe('closed');
    expect(nextState(door, 'open', 'lock')).toBeUndefined();
    expect(nextState(door, 'locked', 'open')).toBeUndefined();
  });

  test('shows what may be done from where one is', () => {
    expect(actionsFrom(door, 'closed')).toEqual(['lock', 'open']);
    expect(actionsFrom(door, 'locked')).toEqual([]);
  });
});

describe('roles', () => {
  test('are groups in the token’s own letters, and back again', () => {
    for (const role of ROLES) {
      expect(groupOf(role)).toMatch(/^[a-z-]+$/);
      expect(roleOf(groupOf(role))).toBe(role);
    }
  });

  test.each(['unitLeader', 'Counsellor', 'counsellor ', '', 'constructor', 'unit-leader\n'])('%j is no group of ours', (group) => {
    expect(roleOf(group)).toBeUndefined();
  });

  test('of a city never see figures across cities', () => {
    expect(CITY_ROLES).not.toContain('nationalAnalyst');
  });
});

describe('pages', () => {
  test.each(['1', '99', '100', '999', '1000'])('of %s are given', (limit) => {
    expect(page.safeParse({ limit }).success).toBe(true);
  });

  test.each(['0', '1001', '2000', '01', '1.5', '-1', '', '1e2', '٣'])('of %s are not', (limit) => {
    expect(page.safeParse({ limit }).success).toBe(false);
  });

  test('end with null, and say so', () => {
    const versions = pageOf(version);
    expect(versions.safeParse({ items: [1], nextCursor: null }).success).toBe(true);
    expect(versions.safeParse({ items: [1] }).success).toBe(false);
    expect(versions.safeParse({ items: [0], nextCursor: null }).success).toBe(false);
  });
});

describe('the id of a city', () => {
  test.each(['trondheim', 'trondheim-vest', 'mo-i-rana', 'a', '3107'])('may be %s', (id) => {
    expect(cityId.safeParse(id).success).toBe(true);
  });

  test.each([
    ...RESERVED_CITY_IDS,
    'Trondheim',
    'trond heim',
    'trondheim#',
    '#',
    '',
    '-trondheim',
    'trondheim-',
    'tromsø',
    '*',
    'a'.repeat(33),
  ])('may not be %j', (id) => {
    expect(cityId.safeParse(id).success).toBe(false);
  });
});
