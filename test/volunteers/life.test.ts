import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysOf, nextState } from '#shared/kernel/index.ts';
import {
  AGREEMENTS,
  decidePreparations,
  decideStep,
  missingOnTheWay,
  NOTHING_YET,
  type Preparation,
  preparedOf,
  REFERENCE_OUTCOMES,
  type Stepped,
  USUAL_SETTINGS,
  VOLUNTEER_ACTIONS,
  VOLUNTEER_STATES,
  type VolunteerState,
  type VolunteerStep,
  volunteerLife,
  type WayIn,
} from '#shared/volunteers/index.ts';
import { aReference, aVolunteerStep } from '#test/support/factories/index.ts';

const TODAY = '2026-11-21';
const dates = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const USING = {
  settings: USUAL_SETTINGS,
  by: { id: 'kari', name: 'Kari' },
  today: TODAY,
  newId: () => '5a1f5b0e-6a7c-4a52-9f7c-2d9a4b1c0a21',
};
const by = { on: TODAY, by: USING.by };

const steps: fc.Arbitrary<VolunteerStep> = fc
  .record({ action: fc.constantFrom(...keysOf(VOLUNTEER_ACTIONS)), on: dates, returnOn: dates })
  .map((step) => aVolunteerStep(step));

const outcome = fc.constantFrom(...keysOf(REFERENCE_OUTCOMES));
const preparations: fc.Arbitrary<Preparation> = fc.oneof(
  outcome.map((said) => aReference({ answer: { on: TODAY, outcome: said } })),
  fc.constantFrom(...USUAL_SETTINGS.modules).map(({ id }) => ({ kind: 'completeModule' as const, moduleId: id, on: TODAY })),
  fc.constantFrom(...keysOf(AGREEMENTS)).map((agreement) => ({ kind: 'acceptAgreement' as const, agreement, textVersion: 1, on: TODAY })),
  fc.constantFrom(...USUAL_SETTINGS.modules).map(({ id }) => ({ kind: 'undoModule' as const, moduleId: id })),
);

type Tried = { readonly step: VolunteerStep } | { readonly done: readonly Preparation[] };
const tries: fc.Arbitrary<Tried[]> = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: steps.map((step) => ({ step })) },
    { weight: 1, arbitrary: fc.array(preparations, { minLength: 1, maxLength: 5 }).map((done) => ({ done })) },
  ),
  { maxLength: 60 },
);

interface Place {
  readonly now: Stepped;
  readonly visited: readonly VolunteerState[];
}

const START: Place = {
  now: {
    state: volunteerLife.initial,
    stateSince: TODAY,
    pausedUntil: null,
    wayIn: NOTHING_YET,
    appliedOn: TODAY,
    earlierApplications: [],
    approvals: [],
  },
  visited: [volunteerLife.initial],
};

/** Does what is tried where it is allowed, and stands still where it is refused. */
function taken(place: Place, tried: Tried): Place {
  if ('done' in tried) {
    const prepared = decidePreparations(place.now, tried.done, USING);
    return prepared.ok ? { ...place, now: { ...place.now, wayIn: prepared.value } } : place;
  }
  const decided = decideStep(place.now, tried.step, USUAL_SETTINGS, TODAY);
  return decided.ok ? { now: decided.value, visited: [...place.visited, decided.value.state] } : place;
}

/** Everything a step may rest on. */
const READY: WayIn = {
  interviewedOn: TODAY,
  references: [1, 2].map((number) => ({
    id: String(number),
    name: 'Ola',
    relation: 'Nabo',
    phone: '+4799999904',
    answer: { ...by, outcome: 'recommended' },
  })),
  modules: USUAL_SETTINGS.modules.map(({ id, name }) => ({ id, name, ...by })),
  confidentiality: { textVersion: 1, ...by },
  roleLimits: { textVersion: 1, ...by },
  certificate: null,
};

describe('whatever steps are tried, in whatever order', () => {
  test('a volunteer is only ever where the machine leads', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 40 }), (tried) => {
        tried.reduce(
          (place, step) => {
            const next = taken(place, { step });
            if (next !== place) expect(next.now.state).toBe(nextState(volunteerLife, place.now.state, step.action));
            return { ...next, now: { ...next.now, wayIn: READY } };
          },
          { ...START, now: { ...START.now, wayIn: READY } },
        );
      }),
    );
  });

  test('nobody is active without interview, references and training since they last applied', () => {
    fc.assert(
      fc.property(tries, (tried) => {
        const { visited } = tried.reduce(taken, START);
        const stretches = visited.join(' ').split(/(?=applied)/);
        for (const stretch of stretches) {
          if (stretch.includes('active')) expect(stretch).toMatch(/^applied interviewed referencesChecked trained active/);
        }
      }),
    );
  });

  test('nobody becomes active with anything missing, and who was asked about them is forgotten then', () => {
    fc.assert(
      fc.property(tries, (tried) => {
        tried.reduce((place, one) => {
          const next = taken(place, one);
          const { state, wayIn } = next.now;
          if (state === 'active' && place.now.state === 'trained') {
            expect(missingOnTheWay('applied', preparedOf(wayIn), USUAL_SETTINGS)).toEqual([]);
          }
          if (['active', 'paused', 'left'].includes(state)) {
            expect(wayIn.references.every(({ name, relation, phone }) => name === null && relation === null && phone === null)).toBe(true);
          }
          return next;
        }, START);
      }),
      { numRuns: 300 },
    );
  });

  test('a return date stands while the pause does, lies ahead, and stands at no other time', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 40 }), (tried) => {
        const start: Place = { ...START, now: { ...START.now, state: 'active' } };
        const { state, pausedUntil } = tried.reduce((place, step) => taken(place, { step }), start).now;
        expect(pausedUntil !== null).toBe(state === 'paused');
        if (pausedUntil !== null) expect(pausedUntil > TODAY).toBe(true);
      }),
    );
  });

  test('who has left comes back only by applying again, and takes the whole way in anew', () => {
    fc.assert(
      fc.property(steps, (step) => {
        const decided = decideStep({ ...START.now, state: 'left', wayIn: READY, appliedOn: '2026-02-01' }, step, USUAL_SETTINGS, TODAY);
        expect(decided.ok).toBe(step.action === 'applyAgain' && step.on <= TODAY);
        if (decided.ok) {
          expect(decided.value).toMatchObject({ state: 'applied', appliedOn: step.on, earlierApplications: ['2026-02-01'] });
          expect(decided.value.wayIn).toEqual({ ...NOTHING_YET, modules: READY.modules });
        }
      }),
    );
  });
});

test('every state can be reached, and every action leads somewhere', () => {
  const reached = new Set<VolunteerState>([volunteerLife.initial]);
  for (const { from, to } of Object.values(volunteerLife.transitions)) if (from.some((state) => reached.has(state))) reached.add(to);
  expect([...reached].sort()).toEqual(keysOf(VOLUNTEER_STATES).sort());
});
