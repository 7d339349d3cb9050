import { expect, test } from 'vitest';
import { cities } from '#infra/cities.ts';
import { commonWord } from '#web/i18n/participantWords.ts';

const servicesOf = (cityId: string) => cities.find(({ id }) => id === cityId)?.services ?? [];

test.each([
  ['fredrikstad', ['varmestua'], 'gjest'],
  ['fredrikstad', ['varmestua', 'aktivitetssenter'], 'gjest'],
  ['fredrikstad', ['varmestua', 'steg-for-steg'], 'deltaker'],
  ['fredrikstad', ['bolig'], 'beboer'],
  ['fredrikstad', [], 'deltaker'],
  ['eidskog', ['ettervern'], 'deltaker'],
])('in %s, those of %j are called %s', (city, services, word) => {
  expect(commonWord(servicesOf(city), services)).toBe(word);
});
