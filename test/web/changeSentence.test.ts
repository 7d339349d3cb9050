import { describe, expect, test } from 'vitest';
import { fill, LANGUAGES, type Language, type Texts } from '#shared/kernel/index.ts';
import { SPOKEN_LANGUAGES } from '#shared/traits/index.ts';
import { changeSentence } from '#web/features/cityPlan/changeSentence.ts';
import { changeTexts } from '#web/features/cityPlan/changeTexts.ts';

const THURSDAY = { day: 4, from: 17, to: 20 };
const reader =
  <Key extends string>(texts: Readonly<Record<Key, Texts>>, language: Language) =>
  (key: Key, params = {}): string =>
    fill(texts[key][language], params);
const say = (gain: Parameters<typeof changeSentence>[0], language: Language = 'nb'): string =>
  changeSentence(gain, {
    t: reader(changeTexts, language),
    spoken: reader(SPOKEN_LANGUAGES, language),
    language,
    areaName: () => 'Midtbyen',
    shown: (name) => name,
  });

const arabic = { kind: 'volunteer', language: 'ar', gender: null, span: THURSDAY, area: 'midtbyen' } as const;
const kari = { volunteerId: '1', volunteerName: 'Kari Nordmo' };

describe('the sentence of what would help most', () => {
  test('says who is missing, what one more would give, and how many could be used', () => {
    expect(say({ change: arabic, more: 1, atMost: 3 })).toBe(
      'Én tidgiver til som snakker arabisk, kan tor. 17–20 og kan møtes i Midtbyen ville gitt 1 kobling til. Dere har bruk for 3 slike.',
    );
  });

  test('names no language where Norwegian will do, and nothing at all where anybody will', () => {
    expect(say({ change: { ...arabic, language: 'no', span: null, area: null, gender: 'woman' }, more: 1, atMost: 1 })).toBe(
      'Én tidgiver til som er kvinne ville gitt 1 kobling til.',
    );
    expect(say({ change: { ...arabic, language: null, span: null, area: null }, more: 1, atMost: 1 })).toBe(
      'Én tidgiver til ville gitt 1 kobling til.',
    );
  });

  test('says what somebody who is there already could do', () => {
    expect(say({ change: { kind: 'time', ...kari, span: THURSDAY }, more: 1, atMost: 1 })).toBe(
      'Hvis Kari Nordmo også kunne tor. 17–20, ville det gitt 1 kobling til.',
    );
    expect(say({ change: { kind: 'area', ...kari, area: 'midtbyen' }, more: 2, atMost: 2 })).toContain('2 koblinger til');
    expect(say({ change: { kind: 'place', ...kari }, more: 1, atMost: 1 })).toContain('Kari Nordmo hadde plass til én til');
  });

  test.each(LANGUAGES)('leaves nothing unsaid in %s', (language) => {
    expect(say({ change: arabic, more: 1, atMost: 3 }, language)).not.toMatch(/[{}]/);
  });
});
