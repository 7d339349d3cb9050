import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cities } from '#infra/cities.ts';
import { identityNumbers } from '#test/support/identityNumber.ts';
import { columnOf, guessed, type Place } from '#web/features/imports/columns.ts';
import { knownOf } from '#web/features/imports/known.ts';
import { participants } from '#web/features/imports/participantColumns.ts';
import { tableOf } from '#web/features/imports/reading/table.ts';
import { checkedRow } from '#web/features/imports/rows.ts';

const PARTNER = { id: '0b0c7e0a-5a43-4f0e-9d6a-0d5a5f3f7a01', name: 'MO-senteret' };

function placeIn(cityId: string): Place {
  const city = cities.find(({ id }) => id === cityId);
  if (!city) throw new Error(`No city has the id ${cityId}`);
  return { today: '2026-11-21', city, partners: [PARTNER], services: [city.services[0]?.id ?? ''] };
}

function checked(text: string, place = placeIn('trondheim')) {
  const { head, rows } = tableOf(text);
  const mapping = guessed(participants.columns, head);
  return rows.map((row) => checkedRow(participants, row, mapping, place));
}

const HEAD = 'Navn;Fødselsår;Fase;Kontaktes;Grunnlag;Samtykke;Samtykke, hvordan;Notat fra henvisningen;Henvist fra;Henvist dato';
const faultsIn = (line: string, place?: Place) =>
  checked(`${HEAD}\n${line}\n`, place).flatMap(({ faults = [] }) => faults.map(({ pointer, code }) => `${pointer} ${code}`));

describe('a row of participants', () => {
  test('is a registration, with the consent to the text that was in use that day', () => {
    const [row] = checked(`${HEAD}\nAnna;3.5.1988;I behandling;SMS;På vei ut av behandling;1.3.2024;Skriftlig;;mo-senteret;45352\n`);
    expect(row?.faults).toBeUndefined();
    expect(row?.body).toMatchObject({
      preferredName: 'Anna',
      birthYear: 1988,
      phase: 'during',
      safeContact: 'sms',
      service: 'steg-for-steg',
      eligibility: 'leavingTreatment',
      admitted: true,
      referral: { partnerId: PARTNER.id, on: '2024-03-01' },
      consents: { registration: { givenOn: '2024-03-01', how: 'written', textVersion: 1 }, shareWithVolunteer: null },
    });
  });

  test('of somebody referred and without a basis awaits an answer', () => {
    const [row] = checked(`${HEAD}\nAnna;;Før behandling;Ring;;1.3.2024;Muntlig;;MO-senteret;1.3.2024\n`);
    expect(row?.body).toMatchObject({ admitted: false, eligibility: null });
  });

  test.each([
    ['nobody is written down who has not agreed to it', 'Anna;;I behandling;SMS;Ønsker endring;nei;;;;', '/consents/registration required'],
    ['how they agreed is said', 'Anna;;I behandling;SMS;Ønsker endring;1.3.2024;;;;', '/consents/registration/how required'],
    ['nobody is taken in on nothing', 'Anna;;I behandling;SMS;;1.3.2024;Muntlig;;;', '/eligibility required'],
    ['no consent lies ahead', 'Anna;;I behandling;SMS;Ønsker endring;1.3.2027;Muntlig;;;', '/consents/registration/givenOn future'],
    [
      'a partner is one of the city’s',
      'Anna;;I behandling;SMS;Ønsker endring;1.3.2024;Muntlig;;Nasa;1.3.2024',
      '/referral/partnerId choice',
    ],
    ['a safe way to make contact is known', 'Anna;;I behandling;;Ønsker endring;1.3.2024;Muntlig;;;', '/safeContact required'],
  ])('%s', (_rule, line, fault) => {
    expect(faultsIn(line)).toEqual([fault]);
  });

  test('with a national identity number is refused, in whatever column it stands', () => {
    const [number = ''] = fc.sample(identityNumbers, { numRuns: 1, seed: 4 });
    expect(faultsIn(`Anna ${number};;I behandling;SMS;Ønsker endring;1.3.2024;Muntlig;;;`)).toEqual(['/preferredName identityNumber']);
    expect(faultsIn(`Anna;;I behandling;SMS;Ønsker endring;1.3.2024;Muntlig;"Født ${number}";MO-senteret;1.3.2024`)).toEqual([
      '/referral/note identityNumber',
    ]);
  });

  test('needs no consent where law is the basis, and keeps none', () => {
    const [row] = checked(`${HEAD}\nAnna;;Ikke i behandling;Ring;Ønsker endring;;;;;\n`, placeIn('eidskog'));
    expect(row?.body?.consents.registration).toBeNull();
    const [dated] = checked(`${HEAD}\nAnna;;Ikke i behandling;Ring;Ønsker endring;1.3.2024;Muntlig;;;\n`, placeIn('eidskog'));
    expect(dated?.body?.consents.registration).toBeNull();
  });

  test('tells each fault beside the column it is in', () => {
    const names = ['/consents/registration', '/consents/registration/how', '/referral/partnerId', '/preferredName'].map(
      (pointer) => columnOf(participants.columns, { pointer, code: 'required' })?.name.nb,
    );
    expect(names).toEqual(['Samtykke, dato: Registrering', 'Samtykke, hvordan', 'Henvist fra', 'Navn']);
  });
});

describe('those who are here already', () => {
  const known = knownOf([
    { name: 'Anna Lund', birthYear: 1988 },
    { name: 'Bo Dahl', birthYear: null },
  ]);

  test.each([
    [{ name: ' anna  lund', birthYear: 1988 }, true],
    [{ name: 'Anna Lund', birthYear: null }, true],
    [{ name: 'Anna Lund', birthYear: 1990 }, false],
    [{ name: 'Bo Dahl', birthYear: 1950 }, true],
    [{ name: 'Anna', birthYear: 1988 }, false],
  ])('%j: %s', (who, isKnown) => {
    expect(known.has(who)).toBe(isKnown);
  });
});
