import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Consent, NO_CONSENTS } from '#shared/consents/index.ts';
import { consentChanges, mergedStays, stricterConsents } from '#shared/merging/index.ts';
import type { Participant, Stay } from '#shared/participants/index.ts';
import * as example from '#test/merging/people.ts';

const given = fc.option(fc.constantFrom<Consent[]>(example.consentOn('2026-01-01'), example.consentOn('2026-06-01')), { nil: null });
const partner = fc.constantFrom<string[]>('p1', 'p2', 'p3');
const consents = fc.record({
  registration: given,
  shareWithVolunteer: given,
  betweenServices: given,
  statistics: given,
  shareWithPartner: fc
    .uniqueArray(partner, { maxLength: 3 })
    .map((ids) => ids.map((partnerId) => ({ partnerId, ...example.consentOn('2026-02-01') }))),
});
const PURPOSES = ['registration', 'shareWithVolunteer', 'betweenServices', 'statistics'] as const;

describe('consents of one who had two records', () => {
  test('stand only where they stood on both, the later of them, whichever record is kept', () => {
    fc.assert(
      fc.property(consents, consents, (kept, other) => {
        const merged = stricterConsents(kept, other);
        for (const purpose of PURPOSES) {
          const days = [kept[purpose], other[purpose]].map((one) => one?.givenOn);
          expect(merged[purpose]?.givenOn).toBe(days.includes(undefined) ? undefined : days.sort().at(-1));
        }
        const of = (all: typeof kept) => all.shareWithPartner.map(({ partnerId }) => partnerId);
        expect(of(merged).sort()).toEqual(
          of(kept)
            .filter((id) => of(other).includes(id))
            .sort(),
        );
        expect(stricterConsents(other, kept).registration).toEqual(merged.registration);
      }),
    );
  });

  test('are told of where they change, and of nothing else', () => {
    const kept = {
      ...NO_CONSENTS,
      registration: example.consentOn('2026-01-01'),
      statistics: example.consentOn('2026-01-01'),
      shareWithPartner: [],
    };
    expect(consentChanges(kept, kept)).toEqual([]);
    expect(consentChanges(kept, { ...kept, statistics: null })).toMatchObject([{ purpose: 'statistics', given: null }]);
  });
});

const month = fc.integer({ min: 1, max: 11 });
const stay = fc.tuple(month, fc.integer({ min: 0, max: 2 })).map(([from, length]) => example.stayIn(from, Math.min(12, from + length)));
/** Stays one after another, as one record has them. */
const stays = fc
  .array(stay, { maxLength: 4 })
  .map((all) =>
    all.toSorted((a, b) => (a.from < b.from ? -1 : 1)).filter(({ from }, at, sorted) => sorted.slice(0, at).every(({ to }) => to < from)),
  );
const overlaps = (one: Stay, other: Stay): boolean => one.from <= other.to && other.from <= one.to;

describe('the stays of one who had two records', () => {
  const closed = fc.record({ earlier: stays, last: stay }).map(
    ({ earlier, last }): Participant =>
      example.personClosed(
        earlier.filter((one) => one.to < last.from),
        last,
      ),
  );

  test('keep all of the kept, take of the other what lies outside them, and never two at once', () => {
    fc.assert(
      fc.property(closed, closed, (kept, other) => {
        const merged = mergedStays(kept, other);
        for (const one of kept.earlierStays) expect(merged).toContainEqual(one);
        const now = example.lastStayOf(kept);
        for (const one of [...other.earlierStays, example.lastStayOf(other)]) {
          const outside = ![...kept.earlierStays, now].some((mine) => overlaps(mine, one));
          if (outside) expect(merged).toContainEqual(one);
        }
        for (const [at, one] of merged.entries()) {
          expect(merged.some((another, place) => place !== at && overlaps(one, another))).toBe(false);
          expect(overlaps(one, now)).toBe(false);
        }
      }),
    );
  });
});
