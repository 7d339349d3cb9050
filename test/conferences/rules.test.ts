import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenStaff, isUnfinished, letterOf } from '#shared/conferences/index.ts';

describe('somebody without a name', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [53, 'BA'],
  ])('number %i is Person %s', (number, letter) => {
    expect(letterOf(number)).toBe(letter);
  });

  test('shares a letter with nobody else in the meeting', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 2000 }), { maxLength: 40 });
    fc.assert(fc.property(numbers, (all) => new Set(all.map(letterOf)).size === all.length));
  });
});

test.each([
  ['waiting', false, true],
  ['again', false, true],
  ['again', true, false],
  ['finished', false, false],
] as const)('a case that is %s, taken up: %s, is asked about again: %s', (outcome, takenUp, asked) => {
  expect(isUnfinished({ outcome, takenUp })).toBe(asked);
});

test('those who take part work here, with people’s cases', () => {
  const staff = [
    { id: 'a', name: 'Kari', state: 'active', roles: ['counsellor'] as const },
    { id: 'b', name: 'Ola', state: 'deactivated', roles: ['counsellor'] as const },
    { id: 'c', name: 'Tore', state: 'active', roles: ['activityLeader'] as const },
  ];
  expect(chosenStaff(['a'], staff, '/staff')).toEqual({ ok: true, value: [{ id: 'a', name: 'Kari' }] });
  for (const id of ['b', 'c', 'd']) expect(chosenStaff(['a', id], staff, '/staff').ok).toBe(false);
});
