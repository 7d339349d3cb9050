import { describe, expect, test } from 'vitest';
import { nameFit } from '#shared/names/index.ts';
import { rankByName } from '#web/app/find/rank.ts';
import { initialsOf } from '#web/app/names.tsx';

describe('names hidden', () => {
  test.each([
    ['Anna Lund', 'A.L.'],
    ['Anna Maria Lund', 'A.L.'],
    ['øyvind', 'Ø.'],
    ['Anne-Marie Aas', 'A.A.'],
    ['  Kari   Nordmann ', 'K.N.'],
    ['👩‍👧 Solskinn', '👩‍👧.S.'],
    ['', ''],
  ])('%s is %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('finding somebody by name', () => {
  const people = ['Åse Haugen', 'Kjell Christoffersen', 'Berit Moen', 'Bente Moen', 'Mohammed Ali', 'Wenche Olsen', 'Øyvind Sæther'];
  const find = (search: string) => rankByName(people, search, (name) => name);

  test.each([
    ['ber', 'Berit Moen'],
    ['moen ber', 'Berit Moen'],
    ['aase', 'Åse Haugen'],
    ['kristoffersen', 'Kjell Christoffersen'],
    ['tjell', 'Kjell Christoffersen'],
    ['muhammed', 'Mohammed Ali'],
    ['venke', 'Wenche Olsen'],
    ['oyvind', 'Øyvind Sæther'],
    ['seter', 'Øyvind Sæther'],
    ['haguen', 'Åse Haugen'],
  ])('%s finds %s first', (search, name) => {
    expect(find(search)[0]).toBe(name);
  });

  test('a slip in a short word does not find everyone', () => {
    expect(find('axi')).toEqual([]);
    expect(nameFit('kari', 'Camilla Venås')).toBe(0);
  });

  test('every word must fit, and nothing fits nothing', () => {
    expect(find('berit haugen')).toEqual([]);
    expect(nameFit('', 'Berit')).toBe(0);
  });

  test('the same word beats its beginning, and equals come by name', () => {
    expect(rankByName(['Annabell Vik', 'Anna Vik'], 'anna', (name) => name)).toEqual(['Anna Vik', 'Annabell Vik']);
    expect(find('moen')).toEqual(['Bente Moen', 'Berit Moen']);
  });
});
