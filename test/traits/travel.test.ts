import { describe, expect, test } from 'vitest';
import { cities } from '#infra/cities.ts';
import { LANGUAGES } from '#shared/kernel/index.ts';
import { COMMUNICATION_STYLES, GENDERS, INTERESTS, minutesBetween, nearest, SKILLS, SPOKEN_LANGUAGES } from '#shared/traits/index.ts';

const city = {
  travelMinutes: [
    { a: 'byasen', b: 'midtbyen', minutes: 15 },
    { a: 'midtbyen', b: 'tiller', minutes: 20 },
    { a: 'byasen', b: 'tiller', minutes: 35 },
  ],
};

describe('the way between two areas', () => {
  test('is the same there and back', () => {
    expect(minutesBetween(city, 'byasen', 'midtbyen')).toBe(15);
    expect(minutesBetween(city, 'midtbyen', 'byasen')).toBe(15);
  });

  test('is none within one, also where nobody has named it', () => {
    expect(minutesBetween(city, 'ranheim', 'ranheim')).toBe(0);
  });

  test('is unknown where nobody has said, which is not far', () => {
    expect(minutesBetween(city, 'byasen', 'online')).toBeUndefined();
  });
});

describe('where two people can meet nearest', () => {
  test('is where the way is shortest, said as the first one’s area', () => {
    expect(nearest(city, ['byasen', 'midtbyen'], ['tiller'])).toEqual({ area: 'midtbyen', minutes: 20 });
    expect(nearest(city, ['tiller', 'online'], ['online'])).toEqual({ area: 'online', minutes: 0 });
  });

  test('does not depend on the order areas are named in', () => {
    const areas = ['midtbyen', 'byasen', 'tiller'];
    expect(nearest(city, areas, areas)).toEqual(nearest(city, [...areas].reverse(), [...areas].reverse()));
  });

  test('is unknown where nothing is known', () => {
    expect(nearest(city, [], ['tiller'])).toBeUndefined();
    expect(nearest(city, ['byasen'], ['online'])).toBeUndefined();
  });
});

test.each(cities.map((one) => [one.name, one] as const))('%s knows the way between all its areas that are places', (_name, one) => {
  const places = one.areas.map(({ id }) => id).filter((id) => id !== 'online');
  const unknown = places.flatMap((from) => places.filter((to) => minutesBetween(one, from, to) === undefined).map((to) => `${from}–${to}`));
  expect(unknown).toEqual([]);
});

test.each(Object.entries({ INTERESTS, SKILLS, SPOKEN_LANGUAGES, COMMUNICATION_STYLES, GENDERS }))(
  'no two of %s read the same',
  (_list, words) => {
    for (const language of LANGUAGES) {
      const shown = Object.values(words).map((texts) => texts[language]);
      expect(new Set(shown).size).toBe(shown.length);
    }
  },
);
