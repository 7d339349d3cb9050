import { describe, expect, test } from 'vitest';
import { likeliest, likenessOf, reachedAlike } from '#shared/likeness/index.ts';

describe('who may be the same person', () => {
  test.each([
    ['the same name', 'Anna Lund', 'Anna Lund'],
    ['half a name', 'Anna', 'Anna Lund'],
    ['the half that is registered', 'Anna Marie Lund', 'Anna'],
    ['an initial', 'Anna Lund', 'Anna L.'],
    ['another spelling', 'Kristoffer Aas', 'Christopher Ås'],
    ['a slip', 'Mohammad Ali', 'Mohammed Ali'],
    ['another order', 'Lund Anna', 'Anna Lund'],
    ['other capitals', 'ANNA LUND', 'anna lund'],
  ])('%s: %s for %s', (_what, name, registered) => {
    expect(likenessOf({ name, birthYear: null }, { name: registered, birthYear: 1988, samePhone: false })).toEqual(['name']);
  });

  test.each([
    ['somebody else', 'Anna Lund', 'Berit Moen'],
    ['another of the same first name', 'Anna Lund', 'Anna Berg'],
  ])('not %s: %s for %s', (_what, name, registered) => {
    expect(likenessOf({ name, birthYear: null }, { name: registered, birthYear: null, samePhone: false })).toEqual([]);
  });

  test.each([
    [1988, 1988, ['name', 'birthYear']],
    [1989, 1988, ['name']],
    [1990, 1988, []],
    [null, 1988, ['name']],
    [1990, null, ['name']],
  ])('born %s for one born %s: %j', (birthYear, registered, because) => {
    expect(likenessOf({ name: 'Anna', birthYear }, { name: 'Anna', birthYear: registered, samePhone: false })).toEqual(because);
  });

  test('the same phone is enough, whatever the name and the year', () => {
    expect(likenessOf({ name: 'Per', birthYear: 1950 }, { name: 'Anna', birthYear: 1988, samePhone: true })).toEqual(['phone']);
  });

  test('so is the same e-mail, and both are said', () => {
    const sought = { phone: '+4799999901', email: 'anna@tid.example' };
    const one = { name: 'Anna', birthYear: 1988, ...reachedAlike(sought, sought) };
    expect(likenessOf({ name: 'Per', birthYear: 1950 }, { ...one, samePhone: false })).toEqual(['email']);
    expect(likenessOf({ name: 'Anna', birthYear: 1988 }, one)).toEqual(['phone', 'email', 'name', 'birthYear']);
  });

  test('two whose phone and e-mail are unknown are not reached alike', () => {
    expect(reachedAlike({}, {})).toEqual({ samePhone: false, sameEmail: false });
  });

  test('the likeliest come first, and no more than can be looked at', () => {
    const here = (name: string, samePhone = false) => ({ name, birthYear: 1988, samePhone });
    const many = ['Anna Berg', 'Anna Aas', 'Ana Lund', 'Anna Dahl', 'Anna Lund'].map((name) => here(name));
    const found = likeliest({ name: 'Anna', birthYear: 1988 }, [...many, here('Per Moe', true)]);
    expect(found.map(({ name }) => name)).toEqual(['Per Moe', 'Anna Aas', 'Anna Berg', 'Anna Dahl', 'Anna Lund']);
  });
});
