import { describe, expect, test } from 'vitest';
import {
  CONSENT_PURPOSES,
  CONSENT_TEXTS,
  type Consents,
  consentFaults,
  hasNewText,
  isAllowed,
  mayShareWith,
  NO_CONSENTS,
  restsOnLaw,
  SINGLE_PURPOSES,
  textOn,
  withConsent,
} from '#shared/consents/index.ts';
import { keysOf, LANGUAGES } from '#shared/kernel/index.ts';
import { aConsent } from '#test/support/factories/index.ts';

const TODAY = '2026-11-21';
const NAV = '0b0c7e0a-5a43-4f0e-9d6a-0d5a5f3f7a01';
const MO = '0b0c7e0a-5a43-4f0e-9d6a-0d5a5f3f7a02';
const charity = { kind: 'charity' } as const;
const municipality = { kind: 'municipality' } as const;
const none: Consents = { ...NO_CONSENTS, shareWithPartner: [] };

describe('what may be done without being asked', () => {
  test('nothing in a charity', () => {
    expect(SINGLE_PURPOSES.filter((purpose) => isAllowed(purpose, none, charity))).toEqual([]);
  });

  test('in a municipality what the law says, and never telling a volunteer or a partner', () => {
    expect(SINGLE_PURPOSES.filter((purpose) => isAllowed(purpose, none, municipality))).toEqual([
      'registration',
      'betweenServices',
      'statistics',
    ]);
    expect(restsOnLaw('shareWithPartner', municipality)).toBe(false);
  });
});

describe('what stands', () => {
  test.each(SINGLE_PURPOSES)('%s is given and withdrawn alone', (purpose) => {
    const given = withConsent(none, { version: 1, purpose, given: aConsent() });
    expect(given).toEqual({ ...none, [purpose]: aConsent() });
    expect(withConsent(given, { version: 2, purpose, given: null })).toEqual(none);
  });

  test('each partner is answered for alone, and asking again replaces the answer', () => {
    const say = (consents: Consents, partnerId: string, given: ReturnType<typeof aConsent> | null) =>
      withConsent(consents, { version: 1, purpose: 'shareWithPartner', partnerId, given });
    const both = say(say(say(none, NAV, aConsent()), MO, aConsent()), NAV, aConsent({ how: 'written' }));
    expect(both.shareWithPartner.map(({ partnerId, how }) => [partnerId, how])).toEqual([
      [MO, 'oral'],
      [NAV, 'written'],
    ]);
    const left = say(both, MO, null);
    expect([mayShareWith(MO, left), mayShareWith(NAV, left)]).toEqual([false, true]);
  });
});

describe('the text somebody consented to', () => {
  const versions = [
    { version: 1, from: '2019-01-01', text: { nb: 'a', nn: 'a', en: 'a' } },
    { version: 2, from: '2026-11-10', text: { nb: 'b', nn: 'b', en: 'b' } },
  ];

  test.each([
    ['2018-12-31', 1],
    ['2026-11-09', 1],
    ['2026-11-10', 2],
    ['2030-01-01', 2],
  ])('on %s was version %i', (on, version) => {
    expect(textOn(versions, on).version).toBe(version);
  });

  test.each(keysOf(CONSENT_PURPOSES))('%s is in every language, and its versions follow on one another', (purpose) => {
    const texts = CONSENT_TEXTS[purpose];
    expect(texts.map(({ version }) => version)).toEqual(texts.map((_, index) => index + 1));
    expect(texts.map(({ from }) => from)).toEqual(texts.map(({ from }) => from).sort());
    for (const { text } of texts) for (const language of LANGUAGES) expect(text[language].length).toBeGreaterThan(100);
  });

  test('is not one that did not exist that day, nor one that never was', () => {
    const faults = (overrides: Parameters<typeof aConsent>[0]) =>
      consentFaults('/given', 'registration', aConsent(overrides), '2026-12-01').flatMap((fault) => (fault ? [fault.pointer] : []));
    expect(faults({ givenOn: '2026-11-21', textVersion: 1 })).toEqual([]);
    expect(faults({ givenOn: '2026-11-21', textVersion: 2 })).toEqual(['/given/textVersion']);
    expect(faults({ givenOn: '2026-11-22', textVersion: 2 })).toEqual([]);
    expect(faults({ givenOn: '2026-11-22', textVersion: 1 })).toEqual([]);
    expect(faults({ givenOn: '2026-11-22', textVersion: 9 })).toEqual(['/given/textVersion']);
    expect(faults({ givenOn: '2026-12-02', textVersion: 2 })).toEqual(['/given/givenOn']);
  });

  test('stands when there are newer words, which is said', () => {
    expect(hasNewText('registration', aConsent(), TODAY)).toBe(false);
    expect(hasNewText('registration', aConsent(), '2026-11-22')).toBe(true);
    expect(hasNewText('registration', aConsent({ textVersion: 2 }), '2026-11-22')).toBe(false);
  });
});
