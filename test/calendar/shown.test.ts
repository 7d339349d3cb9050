import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CALENDAR_WORDS, type CalendarEvent, nextShown, type ShownEvent } from '#shared/calendar/index.ts';
import { addDays, keysOf } from '#shared/kernel/index.ts';

const TODAY = '2026-11-21';
const uidOf = ({ about, what }: CalendarEvent): string => `${what} ${about}`;

const event = fc.record({
  about: fc.constantFrom('a', 'b', 'c'),
  what: fc.constantFrom(...keysOf(CALENDAR_WORDS)),
  on: fc.integer({ min: -50, max: 50 }).map((days) => addDays(TODAY, days)),
  at: fc.constantFrom(null, '09:00', '13:30'),
  way: fc.constantFrom(null, 'phone' as const),
});
const events = fc.uniqueArray(event, { selector: uidOf, maxLength: 6 });
const told = (rounds: readonly (readonly CalendarEvent[])[]): ShownEvent[][] => {
  const all: ShownEvent[][] = [];
  for (const now of rounds) all.push(nextShown(all.at(-1) ?? [], now, uidOf, TODAY));
  return all;
};

test('what has not changed is told as it was', () => {
  fc.assert(
    fc.property(events, (now) => {
      const [first, second] = told([now, now]);
      expect(second).toEqual(first);
    }),
  );
});

test('what stands is told as it stands, once, and nothing older than a month', () => {
  fc.assert(
    fc.property(fc.array(events, { minLength: 1, maxLength: 4 }), (rounds) => {
      const last = told(rounds).at(-1) ?? [];
      const standing = (rounds.at(-1) ?? []).filter(({ on }) => on >= addDays(TODAY, -30)).map(uidOf);
      expect(new Set(last.map(({ uid }) => uid)).size).toBe(last.length);
      for (const uid of standing) expect(last.find((one) => one.uid === uid)?.cancelled).toBe(false);
      // what is not there any more is called off, or over
      for (const one of last.filter(({ uid }) => !standing.includes(uid))) expect(one.cancelled || one.on < TODAY).toBe(true);
    }),
  );
});

test('whatever changes is one change later, so that programs take it in', () => {
  fc.assert(
    fc.property(events, events, (before, after) => {
      const [first = [], second = []] = told([before, after]);
      for (const was of first) {
        const now = second.find(({ uid }) => uid === was.uid);
        if (now && JSON.stringify({ ...now, sequence: 0 }) !== JSON.stringify({ ...was, sequence: 0 })) {
          expect(now.sequence).toBe(was.sequence + 1);
        }
      }
    }),
  );
});
