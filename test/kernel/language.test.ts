import { describe, expect, test } from 'vitest';
import { common, defineRefusals, fill, keysOf, LANGUAGES, languageOf, problemOf } from '#shared/kernel/index.ts';

describe('the language asked for', () => {
  test.each([
    ['nb', 'nb'],
    ['nn', 'nn'],
    ['en', 'en'],
    ['nb-NO', 'nb'],
    ['nn-NO', 'nn'],
    ['EN-gb', 'en'],
    ['no', 'nb'],
    ['no-NO', 'nb'],
    ['de-DE,en;q=0.8,nb;q=0.5', 'en'],
    ['sv, da;q=0.9', 'nb'],
    [' nn ; q=0.9 , en', 'nn'],
    ['*', 'nb'],
    ['', 'nb'],
    [undefined, 'nb'],
    [',;,', 'nb'],
    ['toString', 'nb'],
  ])('%s is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});

describe('a text', () => {
  test('is filled with its values, every time they are named', () => {
    expect(fill('{held} av {required}, {held}', { held: 1, required: 3 })).toBe('1 av 3, 1');
  });

  test('shows the name of a value it was not given, rather than hiding the slip', () => {
    expect(fill('{held} av {required}', { held: 1 })).toBe('1 av {required}');
    expect(fill('{toString}', {})).toBe('{toString}');
  });

  test('is not filled from within a value', () => {
    expect(fill('{a}{b}', { a: '{b}', b: 'c' })).toBe('{b}c');
  });

  test('a date at the end of a sentence brings its own full stop', () => {
    expect(fill('Går ut {on}. Forny den.', { on: 'søn. 27.12.' })).toBe('Går ut søn. 27.12. Forny den.');
    expect(fill('Går ut {on}.', { on: '27.01.2027' })).toBe('Går ut 27.01.2027.');
  });
});

describe('a refusal', () => {
  const refusals = defineRefusals('matching', {
    tooFewConversations: {
      status: 409,
      title: { nb: '{held} av {required}', nn: '{held} av {required}', en: '{held} of {required}' },
      detail: { nb: 'Registrer en samtale.', nn: 'Registrer ein samtale.', en: 'Record a conversation.' },
    },
  });

  test('is a problem document with its code, texts and values', () => {
    const refusal = { kind: refusals.tooFewConversations, params: { held: 1, required: 3 } };
    expect(problemOf(refusal, 'en', 'abc')).toEqual({
      type: 'urn:steg:problem:matching.too-few-conversations',
      title: '1 of 3',
      status: 409,
      detail: 'Record a conversation.',
      code: 'matching.too-few-conversations',
      params: { held: 1, required: 3 },
      correlationId: 'abc',
    });
  });

  test('has only the members it needs', () => {
    expect(Object.keys(problemOf({ kind: common.notFound, fields: [], changes: [] }, 'nb'))).toEqual([
      'type',
      'title',
      'status',
      'detail',
      'code',
    ]);
  });

  test('names fields in the language asked for', () => {
    const refusal = { kind: common.invalid, fields: [{ pointer: '/on', code: 'future' as const }] };
    expect(problemOf(refusal, 'nn').fields).toEqual([{ pointer: '/on', code: 'future', detail: 'Datoen kan ikkje vere fram i tid.' }]);
  });

  test.each(keysOf(common))('%s has words in every language, and says what to do', (key) => {
    for (const language of LANGUAGES) {
      expect(common[key].title[language].trim()).not.toBe('');
      expect(common[key].detail[language]).toMatch(/\.$/);
    }
  });
});
