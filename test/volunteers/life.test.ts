import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysOf, nextState } from '#shared/kernel/index.ts';
import {
  decideStep,
  VOLUNTEER_ACTIONS,
  VOLUNTEER_STATES,
  type VolunteerState,
  type VolunteerStep,
  volunteerLife,
} from '#shared/volunteers/index.ts';

const TODAY = '2026-11-21';
const dates = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const steps: fc.Arbitrary<VolunteerStep> = fc
  .record({ action: fc.constantFrom(...keysOf(VOLUNTEER_ACTIONS)), on: dates, returnOn: fc.option(dates, { nil: undefined }) })
  .map(({ action, on, returnOn }) => ({ action, on, version: 1, ...(returnOn !== undefined && { returnOn }) }));

interface Place {
  readonly state: VolunteerState;
  readonly pausedUntil: string | null;
  readonly visited: readonly VolunteerState[];
}

const START: Place = { state: volunteerLife.initial, pausedUntil: null, visited: [volunteerLife.initial] };

/** Takes the step where it is allowed, and stands still where it is refused. */
function taken(place: Place, step: VolunteerStep): Place {
  const decided = decideStep(place, step, TODAY);
  if (!decided.ok) return place;
  const { state, pausedUntil } = decided.value;
  return { state, pausedUntil, visited: [...place.visited, state] };
}

describe('whatever steps are tried, in whatever order', () => {
  test('a volunteer is only ever where the machine leads', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 40 }), (tried) => {
        tried.reduce((place, step) => {
          const next = taken(place, step);
          const shown = nextState(volunteerLife, place.state, step.action);
          expect(next === place ? place.state : shown).toBe(next.state);
          return next;
        }, START);
      }),
    );
  });

  test('nobody is active without interview, references and training before', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 40 }), (tried) => {
        const { visited } = tried.reduce(taken, START);
        const until = visited.indexOf('active');
        if (until >= 0) expect(visited.slice(0, until)).toEqual(['applied', 'interviewed', 'referencesChecked', 'trained']);
      }),
    );
  });

  test('a return date stands while the pause does, lies ahead, and stands at no other time', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 40 }), (tried) => {
        const { state, pausedUntil } = tried.reduce(taken, START);
        expect(pausedUntil !== null).toBe(state === 'paused');
        if (pausedUntil !== null) expect(pausedUntil > TODAY).toBe(true);
      }),
    );
  });

  test('who has left stays gone', () => {
    fc.assert(fc.property(steps, (step) => !decideStep({ state: 'left' }, step, TODAY).ok));
  });
});

test('every state can be reached, and every action leads somewhere', () => {
  const reached = new Set<VolunteerState>([volunteerLife.initial]);
  for (const { from, to } of Object.values(volunteerLife.transitions)) if (from.some((state) => reached.has(state))) reached.add(to);
  expect([...reached].sort()).toEqual(keysOf(VOLUNTEER_STATES).sort());
});
