import { describe, expect, test } from 'vitest';
import { checkedCities, MOST_CITIES_PER_ACCOUNT } from '#infra/checkedCities.ts';
import { cities } from '#infra/cities.ts';
import { RESERVED_CITY_IDS } from '#shared/kernel/index.ts';

const [valid] = cities;
const called = (id: string) => ({ ...valid, id });

test('Trondheim, Fredrikstad, Eidskog and Stavanger are served, each with the municipalities of today', () => {
  const numbers = Object.fromEntries(cities.map(({ id, municipalities }) => [id, municipalities.map(({ number }) => number)]));
  expect(numbers).toEqual({ trondheim: ['5001'], fredrikstad: ['3107', '3105'], eidskog: ['3416'], stavanger: ['1103'] });
});

test('Trondheim asks for three conversations before a match', () => {
  expect(cities.find(({ id }) => id === 'trondheim')?.minimumConversations).toBe(3);
});

describe('an id is refused', () => {
  test.each([...RESERVED_CITY_IDS])('when it is reserved: %s', (id) => {
    expect(() => checkedCities([called(id)])).toThrow('reserved');
  });

  test.each(['', '-', 'oslo-', '-oslo', 'Oslo', 'oslo#', 'oslo nord', 'tromsø', 'a'.repeat(33), 'oslo_nord', 'oslo*'])(
    'when it could be mistaken in a key, a name or an address: "%s"',
    (id) => {
      expect(() => checkedCities([called(id)])).toThrow('City number 1 is not valid');
    },
  );

  test('when another city has it', () => {
    expect(() => checkedCities([called('oslo'), called('oslo')])).toThrow('More than one city is called oslo');
  });
});

test.each(['o', 'oslo', 'oslo-nord', '1', 'a'.repeat(32)])('the id "%s" is taken', (id) => {
  expect(checkedCities([called(id)])).toHaveLength(1);
});

test(`an account holds ${MOST_CITIES_PER_ACCOUNT} cities and not one more`, () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => called(`city-${index}`));
  expect(checkedCities(many(MOST_CITIES_PER_ACCOUNT))).toHaveLength(90);
  expect(() => checkedCities(many(MOST_CITIES_PER_ACCOUNT + 1))).toThrow('open a second account');
});

test.each(['Steg', 'steg_for_steg', 'steg2', '-steg', 'steg-', ''])('a service whose id cannot be a group is refused: "%s"', (id) => {
  expect(() => checkedCities([{ ...valid, services: [{ id, name: 'Steg', participantWord: 'deltaker' }] }])).toThrow(
    'City number 1 is not valid',
  );
});

test('a service told twice is refused', () => {
  const service = { id: 'steg', name: 'Steg', participantWord: 'deltaker' };
  expect(() => checkedCities([{ ...valid, services: [service, service] }])).toThrow('has the service steg twice');
});

test('a field nobody knows is refused rather than ignored', () => {
  expect(() => checkedCities([{ ...valid, minimumConversation: 5 }])).toThrow('minimumConversation');
});

test.each([
  ['to an area the city has not', { a: 'byasen', b: 'oslo', minutes: 10 }, 'travels to oslo'],
  ['in the wrong order', { a: 'ranheim', b: 'midtbyen', minutes: 10 }, 'ranheim–midtbyen in the wrong order'],
  ['told twice', { a: 'midtbyen', b: 'ranheim', minutes: 10 }, 'midtbyen–ranheim twice'],
])('travel is refused %s', (_, leg, message) => {
  expect(() => checkedCities([{ ...valid, travelMinutes: [...(valid?.travelMinutes ?? []), leg] }])).toThrow(message);
});

test('every pair of places where people meet in person has its minutes', () => {
  for (const { areas, travelMinutes } of cities) {
    const places = areas.filter(({ id }) => id !== 'online').length;
    expect(travelMinutes).toHaveLength((places * (places - 1)) / 2);
  }
});
