import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#shared/kernel/index.ts';
import {
  beginsWithZeros,
  closedMessageOf,
  MOST_AN_HOUR,
  mayBeTaken,
  PASS_HOURS,
  type Sending,
  SHORTEST_FILLING,
  UNDECIDED,
} from '#shared/recruitment/index.ts';

const longest = PASS_HOURS * 3600;
const inGoodFaith: Sending = { recruiting: true, website: '', age: 60, solved: true, usedBefore: false, takenThisHour: 0 };
const codeOf = (sending: Partial<Sending>): string => {
  const decision = mayBeTaken({ ...inGoodFaith, ...sending });
  return decision.ok ? 'taken' : decision.refusal.kind.code;
};

describe('an application', () => {
  test.each([
    ['taken', {}],
    ['taken', { age: SHORTEST_FILLING }],
    ['taken', { age: longest }],
    ['taken', { takenThisHour: MOST_AN_HOUR - 1 }],
    ['recruitment.closed', { recruiting: false }],
    ['recruitment.not-taken', { website: 'https://buy.example' }],
    ['recruitment.not-taken', { age: SHORTEST_FILLING - 1 }],
    ['recruitment.not-taken', { age: longest + 1 }],
    ['recruitment.not-taken', { age: -1 }],
    ['recruitment.not-taken', { age: undefined }],
    ['recruitment.not-taken', { solved: false }],
    ['recruitment.not-taken', { usedBefore: true }],
    ['recruitment.too-many', { takenThisHour: MOST_AN_HOUR }],
  ] as const)('is %s with %j', (code, sending) => {
    expect(codeOf(sending)).toBe(code);
  });

  test('is taken from nobody while recruitment is closed, whatever else is so', () => {
    const anything = fc.record({
      website: fc.constantFrom('', 'x'),
      age: fc.option(fc.integer(), { nil: undefined }),
      solved: fc.boolean(),
      usedBefore: fc.boolean(),
      takenThisHour: fc.nat(),
    });
    fc.assert(fc.property(anything, (sending) => codeOf({ ...sending, recruiting: false }) === 'recruitment.closed'));
  });

  test('that looks sent by a machine is refused alike, whatever gave it away', () => {
    const signs: Partial<Sending>[] = [{ website: 'x' }, { age: undefined }, { solved: false }, { usedBefore: true }];
    const signsOfMachines = fc.subarray(signs, { minLength: 1 });
    fc.assert(fc.property(signsOfMachines, (some) => codeOf(Object.assign({}, ...some)) === 'recruitment.not-taken'));
  });
});

test('a hash begins with so many zero bits as its number says, read bit by bit', () => {
  const bitsOf = (hash: Uint8Array): string => [...hash].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const hashes = fc.tuple(fc.nat({ max: 3 }), fc.uint8Array({ minLength: 4, maxLength: 4 }));
  fc.assert(
    fc.property(hashes, fc.integer({ min: 1, max: 24 }), ([zeros, random], bits) => {
      const hash = Uint8Array.from([...new Array<number>(zeros).fill(0), ...random]);
      expect(beginsWithZeros(hash, bits)).toBe(bitsOf(hash).startsWith('0'.repeat(bits)));
    }),
  );
});

describe('what visitors read while recruitment is closed', () => {
  test('is said in every language, whether or not anybody wrote anything', () => {
    const usual = closedMessageOf(UNDECIDED);
    for (const language of LANGUAGES) expect(usual[language]).toMatch(/\w/);
  });

  test('is what was written, and the usual in the languages nobody wrote', () => {
    const usual = closedMessageOf(UNDECIDED);
    expect(closedMessageOf({ closedMessage: { nb: 'Vi åpner i mars.', nn: '', en: '' } })).toEqual({ ...usual, nb: 'Vi åpner i mars.' });
  });
});
