import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedFields, checkVersion, differingFields } from '#shared/kernel/index.ts';

const current = { version: 3, name: 'Anna', phone: '+4799999903', areas: ['midtbyen'], note: '' };

describe('an edit', () => {
  test('from the version that stands is allowed', () => {
    expect(checkVersion(current, { version: 3, name: 'Berit' })).toEqual({ ok: true, value: true });
  });

  test.each([2, 1, 4])('from version %i is refused, showing what stands in the fields it would overwrite', (version) => {
    const decision = checkVersion(current, { version, name: 'Berit', areas: ['midtbyen'], note: 'ny' });
    expect(decision).toMatchObject({
      ok: false,
      refusal: {
        kind: { code: 'request.stale' },
        changes: [
          { pointer: '/name', current: 'Anna' },
          { pointer: '/note', current: '' },
        ],
      },
    });
  });

  test('that leaves out a field it might have had shows what would be lost', () => {
    const decision = checkVersion(current, { version: 2, name: 'Anna' }, ['version', 'name', 'phone']);
    expect(decision).toMatchObject({ refusal: { changes: [{ pointer: '/phone', current: '+4799999903' }] } });
  });

  test('that would fill what is empty shows that nothing stands there', () => {
    expect(checkVersion({ version: 2 }, { version: 1, name: 'Anna' })).toMatchObject({
      refusal: { changes: [{ pointer: '/name', current: null }] },
    });
  });
});

describe('what differs', () => {
  test('is the fields of the edit alone, or those of either', () => {
    expect(changedFields(current, { version: 4, name: 'Berit', areas: ['midtbyen'] })).toEqual(['name']);
    expect(differingFields(current, { ...current, phone: undefined, version: 4 })).toEqual(['phone']);
    const { phone: _phone, ...without } = current;
    expect(differingFields(current, without)).toEqual(['phone']);
    expect(differingFields(without, current)).toEqual(['phone']);
  });

  test('is nothing between a record and itself, and the same both ways', () => {
    const records = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(records, records, (one, other) => {
        expect(differingFields(one, structuredClone(one))).toEqual([]);
        expect(differingFields(one, other).sort()).toEqual(differingFields(other, one).sort());
      }),
    );
  });
});
