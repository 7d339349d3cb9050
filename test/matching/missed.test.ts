import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, keysOf } from '#shared/kernel/index.ts';
import { MEETING_OUTCOMES, type MeetingInput, meetingsAfter } from '#shared/matching/index.ts';

type Told = Pick<MeetingInput, 'on' | 'outcome'>;

const after = (meetings: readonly Told[]) => meetings.reduce(meetingsAfter, { lastMeetingOn: null, missedOn: [] });

test.each<[string, Told[], string | null, string[]]>([
  ['nothing logged', [], null, []],
  ['one cancelled', [{ on: '2026-11-12', outcome: 'cancelled' }], null, ['2026-11-12']],
  [
    'cancelled, then nobody came',
    [
      { on: '2026-11-12', outcome: 'cancelled' },
      { on: '2026-11-19', outcome: 'cameToNothing' },
    ],
    null,
    ['2026-11-12', '2026-11-19'],
  ],
  [
    'cancelled by both, on one day',
    [
      { on: '2026-11-12', outcome: 'cancelled' },
      { on: '2026-11-12', outcome: 'cancelled' },
    ],
    null,
    ['2026-11-12'],
  ],
  [
    'cancelled twice with a meeting between, logged last',
    [
      { on: '2026-11-05', outcome: 'cancelled' },
      { on: '2026-11-19', outcome: 'cancelled' },
      { on: '2026-11-12', outcome: 'held' },
    ],
    '2026-11-12',
    ['2026-11-19'],
  ],
])('%s', (_what, meetings, lastMeetingOn, missedOn) => {
  expect(after(meetings)).toEqual({ lastMeetingOn, missedOn });
});

const day = fc.integer({ min: 0, max: 12 }).map((days) => addDays('2026-11-01', days));
const drawn = fc.array(fc.record({ on: day, outcome: fc.constantFrom(...keysOf(MEETING_OUTCOMES)) }), { maxLength: 8 });

test('whatever the order meetings are logged in, the same comes of it', () => {
  const shuffled = drawn.chain((meetings) =>
    fc.tuple(fc.constant(meetings), fc.shuffledSubarray(meetings, { minLength: meetings.length })),
  );
  fc.assert(
    fc.property(shuffled, ([meetings, others]) => {
      expect(after(others)).toEqual(after(meetings));
    }),
  );
});

test('they are the last two days since they met', () => {
  fc.assert(
    fc.property(drawn, (meetings) => {
      const { lastMeetingOn, missedOn } = after(meetings);
      const held = meetings.filter(({ outcome }) => outcome === 'held').map(({ on }) => on);
      const since = meetings.filter(({ on, outcome }) => outcome !== 'held' && held.every((met) => met < on)).map(({ on }) => on);
      expect(lastMeetingOn).toBe(held.toSorted().at(-1) ?? null);
      expect(missedOn).toEqual([...new Set(since)].toSorted().slice(-2));
    }),
  );
});
