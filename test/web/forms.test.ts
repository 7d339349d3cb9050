import { describe, expect, test } from 'vitest';
import { partnerInput } from '#shared/partners/index.ts';
import { bodyOf, newPartner } from '#web/features/partners/partnerForm.ts';
import { contractResolver } from '#web/ui/form/contractResolver.ts';
import { faultsIn } from '#web/ui/form/faults.ts';
import { filledIn } from '#web/ui/form/filledIn.ts';
import { fieldNameOf, nearestField } from '#web/ui/form/pointers.ts';

describe('fields by their pointer', () => {
  test('have the form’s name', () => {
    expect(fieldNameOf('/contacts/0/phone')).toBe('contacts.0.phone');
    expect(fieldNameOf('/odd~1one/~0x')).toBe('odd/one.~x');
  });

  test('not on screen are told by the one that holds them', () => {
    expect(nearestField('week.3.to', ['name', 'week'])).toBe('week');
    expect(nearestField('contacts.0.phone', ['contacts.0.phone', 'contacts'])).toBe('contacts.0.phone');
    expect(nearestField('elsewhere', ['name'])).toBe('elsewhere');
  });
});

describe('a form checked with the contract', () => {
  const options = { fields: {}, shouldUseNativeValidation: false, names: [] };
  const check = contractResolver(partnerInput, bodyOf, () => 'nb');

  test('gives what is sent, with what was left empty left out', async () => {
    const values = {
      ...newPartner,
      name: ' MO-senteret ',
      kind: 'moCentre',
      contacts: [{ name: 'Ingrid', role: '', phone: '99 99 99 01', email: '' }],
    };
    expect(await check(values, undefined, options)).toEqual({
      values: { name: 'MO-senteret', kind: 'moCentre', contacts: [{ name: 'Ingrid', phone: '+4799999901' }], note: '' },
      errors: {},
    });
  });

  test('says what is wrong at each field, in words', async () => {
    const values = { ...newPartner, contacts: [{ name: '', role: 'Leder', phone: '12', email: '' }] };
    const { errors } = await check(values, undefined, options);
    expect(faultsIn(errors)).toEqual([
      { name: 'name', message: 'Må fylles ut.' },
      { name: 'kind', message: 'Velg et av alternativene.' },
      { name: 'contacts.0.name', message: 'Må fylles ut.' },
      { name: 'contacts.0.phone', message: 'Skriv et telefonnummer med åtte siffer, eller med landkode (+46 …).' },
    ]);
  });
});

test('what is left empty is left out', () => {
  expect(filledIn({ phone: ' ', email: 'a@b.example' })).toEqual({ email: 'a@b.example' });
});

test('faults that belong to no field on screen have no name', () => {
  expect(faultsIn({ root: { elsewhere: { type: 'server', message: 'Rett dette.' } } })).toEqual([
    { name: 'elsewhere', message: 'Rett dette.' },
  ]);
});
