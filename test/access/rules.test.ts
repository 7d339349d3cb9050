import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlacing, decideDoor, decideOpening, type Guarded, mayFind, type Visitor, worksWith } from '#shared/access/index.ts';
import { common } from '#shared/kernel/index.ts';

const SERVICES = ['steg', 'sosionom', 'varmestua'] as const;
const STAFF = ['kari', 'per', 'anne'] as const;

const service = fc.constantFrom(...SERVICES);
const visitor: fc.Arbitrary<Visitor> = fc.record({
  id: fc.constantFrom(...STAFF),
  roles: fc.constant(['counsellor' as const]),
  services: fc.uniqueArray(service),
});
const city = fc.record({ kind: fc.constantFrom('charity' as const, 'municipality' as const) });
const guarded: fc.Arbitrary<Guarded> = fc.record({
  service,
  responsible: fc.constantFrom(...STAFF).map((id) => ({ id, name: id })),
  openBetweenServices: fc.boolean(),
  agreesToRegistration: fc.constant(true),
  closedTo: fc.uniqueArray(fc.constantFrom(...STAFF)).map((ids) => ids.map((id) => ({ staff: { id, name: id } }))),
});
const grounds = fc.record({ own: fc.boolean(), reason: fc.constantFrom(undefined, 'Avtale i dag') });

const isNamed = (who: Visitor, record: Guarded): boolean => record.closedTo.some(({ staff }) => staff.id === who.id);
const refusalOf = (decision: ReturnType<typeof decideOpening>) => (decision.ok ? undefined : decision.refusal.kind);

describe('whoever they are, wherever they work and whatever they say', () => {
  test('a record is never opened, come near or found by somebody it is closed to', () => {
    fc.assert(
      fc.property(visitor, guarded, grounds, city, (who, record, by, where) => {
        fc.pre(isNamed(who, record));
        expect(refusalOf(decideOpening(who, record, by, where))).toBe(common.notFound);
        expect(decideDoor(who, record, where).ok).toBe(false);
        expect(mayFind(who, record, where) || worksWith(who, record)).toBe(false);
      }),
    );
  });

  test("another service's record is opened by consent in a charity's city and by law in a municipality's, and never else", () => {
    fc.assert(
      fc.property(visitor, guarded, city, (who, record, where) => {
        fc.pre(!who.services.includes(record.service) && !isNamed(who, record));
        expect(decideDoor(who, record, where).ok).toBe(
          who.services.length > 0 && (where.kind === 'municipality' || record.openBetweenServices),
        );
      }),
    );
  });

  test('nobody finds in a list what they could not come to, and a list told by law alone stays within the service', () => {
    fc.assert(
      fc.property(visitor, guarded, city, (who, record, where) => {
        if (mayFind(who, record, where)) expect(decideDoor(who, record, where).ok).toBe(true);
        if (where.kind === 'municipality') expect(mayFind(who, record, where)).toBe(worksWith(who, record));
      }),
    );
  });

  test('a record that is not theirs to follow up opens with a reason, which is handed on, and not without', () => {
    fc.assert(
      fc.property(visitor, guarded, grounds, city, (who, record, { reason }, where) => {
        fc.pre(decideDoor(who, record, where).ok);
        const opened = decideOpening(who, record, { own: false, reason }, where);
        expect(opened).toEqual(reason ? { ok: true, value: { reason } } : { ok: false, refusal: { kind: common.reasonNeeded } });
      }),
    );
  });

  test('their own opens without one, and only in a service they work in', () => {
    fc.assert(
      fc.property(visitor, guarded, city, (who, record, where) => {
        fc.pre(decideDoor(who, record, where).ok);
        const { ok } = decideOpening(who, record, { own: true, reason: undefined }, where);
        expect(ok).toBe(who.services.includes(record.service));
      }),
    );
  });
});

describe('placing somebody in a service', () => {
  const sosionom = { services: ['sosionom'] };

  test('takes work in it, and in the one they come from', () => {
    expect(checkPlacing(sosionom, 'sosionom').ok).toBe(true);
    expect(checkPlacing(sosionom, 'steg').ok).toBe(false);
    expect(checkPlacing(sosionom, 'sosionom', 'steg').ok).toBe(false);
    expect(checkPlacing(sosionom, 'steg', 'sosionom').ok).toBe(false);
    expect(checkPlacing({ services: ['sosionom', 'steg'] }, 'sosionom', 'steg').ok).toBe(true);
  });

  test('leaves alone where somebody already is', () => {
    expect(checkPlacing(sosionom, 'steg', 'steg').ok).toBe(true);
  });
});
