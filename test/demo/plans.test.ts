import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { cities } from '#infra/cities.ts';
import { planOf } from '#local/demo/plan/planOf.ts';
import { keysOf } from '#shared/kernel/index.ts';
import { assignmentInput, exclusionOf, meetingInput, wantedOf } from '#shared/matching/index.ts';
import { checkRegistration, checkWishes, conversationInput, participantInput, wishesEdit } from '#shared/participants/index.ts';
import { partnerInput } from '#shared/partners/index.ts';
import {
  checkProfile,
  decidePreparations,
  decideStep,
  NOTHING_YET,
  type Preparation,
  preparation,
  type Stepped,
  supervisionInput,
  USUAL_SETTINGS,
  VOLUNTEER_STATES,
  volunteerInput,
  volunteerLife,
} from '#shared/volunteers/index.ts';

const TODAY = '2026-11-21';
const SOMEBODY = 'c2b7a8de-0f5b-4d0f-8f8e-6b1f6a0d3c11';

const preparations = z.array(preparation);
const APPLIED = {
  state: 'applied',
  stateSince: TODAY,
  pausedUntil: null,
  wayIn: NOTHING_YET,
  earlierApplications: [],
  approvals: [],
} satisfies Omit<Stepped, 'appliedOn'>;
const USING = { settings: USUAL_SETTINGS, by: { id: SOMEBODY, name: 'veileder' }, today: TODAY, newId: () => SOMEBODY };

const plans = cities.flatMap((city) => {
  const plan = planOf(city, TODAY);
  return plan ? [{ id: city.id, city, plan }] : [];
});

const [trondheim] = plans;
if (!trondheim) throw new Error('There is a city to test with');

/** Every text and number of a plan, however deep. */
const leavesOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];

describe.each(plans)('what is invented for $id', ({ city, plan }) => {
  const volunteers = new Map(plan.volunteers.map((one) => [one.input.name, one]));

  test('is the same each time, and moves with the date', () => {
    expect(planOf(city, TODAY)).toEqual(plan);
    const later = planOf(city, '2027-03-29');
    expect(later).not.toEqual(plan);
    expect(later?.participants.map(({ input }) => input.preferredName)).toEqual(plan.participants.map(({ input }) => input.preferredName));
  });

  test('is nobody: each person has a name of their own, an address that cannot be, a number nobody has', () => {
    const names = [...plan.volunteers.map(({ input }) => input.name), ...plan.participants.map(({ input }) => input.preferredName)];
    expect(new Set(names).size).toBe(names.length);
    const texts = leavesOf(plan).filter((leaf) => typeof leaf === 'string');
    const addresses = texts.filter((text) => text.includes('@'));
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) expect(address).toMatch(/^[a-z.]+@[a-z-]+\.example$/);
    const numbers = texts.filter((text) => /^\+\d+$/.test(text));
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) expect(number).toMatch(/^\+4760\d{6}$/);
  });

  test('is what the product takes, and says nothing of the future but what is planned', () => {
    for (const partner of plan.partners) expect(z.parse(partnerInput, partner)).toEqual(partner);
    for (const { input, steps, preparations: preparationsBefore, begun, supervisions } of plan.volunteers) {
      expect(z.parse(volunteerInput, input)).toEqual(input);
      expect(checkProfile(input, city, TODAY).ok).toBe(true);
      let now: Stepped = { ...APPLIED, appliedOn: input.appliedOn ?? TODAY };
      const prepared = (done: readonly Preparation[] = []): Stepped => {
        const decision = decidePreparations(now, z.parse(preparations, done), USING);
        if (!decision.ok) throw new Error(`${input.name} cannot be prepared when ${now.state}`);
        return { ...now, wayIn: decision.value };
      };
      for (const step of steps) {
        now = prepared(preparationsBefore[step.action]);
        const decision = decideStep(now, { ...step, version: 1 }, USUAL_SETTINGS, TODAY);
        if (!decision.ok) throw new Error(`${input.name} cannot ${step.action} when ${now.state}`);
        now = decision.value;
      }
      prepared(begun);
      for (const one of supervisions) expect(z.parse(supervisionInput, { ...one, volunteerIds: [SOMEBODY] }).on <= TODAY).toBe(true);
      const dates = steps.map(({ on }) => on);
      expect(dates).toEqual(dates.toSorted());
    }
    for (const { input, referral, conversations, wishes, assignments, goodbye } of plan.participants) {
      const asked = { ...input, referral: referral && { partnerId: SOMEBODY, on: referral.on, note: referral.note } };
      expect(z.parse(participantInput, asked)).toEqual(asked);
      expect(checkRegistration(asked, city, TODAY)).toEqual({ ok: true, value: true });
      const cameOn = input.consents.registration?.givenOn ?? TODAY;
      if (goodbye) expect([cameOn, goodbye.on, goodbye.backOn ?? TODAY].toSorted()).toEqual([cameOn, goodbye.on, goodbye.backOn ?? TODAY]);
      for (const one of conversations) expect(z.parse(conversationInput, one).on <= TODAY).toBe(true);
      if (wishes) expect(checkWishes(z.parse(wishesEdit, { ...wishes, version: 0 }), city).ok).toBe(true);
      for (const wish of assignments) {
        expect(z.parse(assignmentInput, wish.input)).toEqual(wish.input);
        for (const { meetings } of wish.matches) for (const one of meetings) expect(z.parse(meetingInput, one).on <= TODAY).toBe(true);
      }
    }
  });

  test('names only partners and volunteers there are; the last partner, which ends the loading, is nobody’s', () => {
    const partners = plan.partners.map(({ name }) => name);
    const referring = plan.participants.flatMap(({ referral }) => referral?.partner ?? []);
    expect(partners.slice(0, -1)).toEqual(expect.arrayContaining([...new Set(referring)]));
    const chosen = plan.participants.flatMap(({ assignments }) =>
      assignments.flatMap(({ matches }) => matches.map(({ volunteer }) => volunteer)),
    );
    expect([...volunteers.keys()]).toEqual(expect.arrayContaining([...new Set(chosen)]));
  });

  test('matches nobody with one who does not fit, and nobody with more than they have room for', () => {
    for (const { wishes, assignments } of plan.participants) {
      for (const { input, matches } of assignments) {
        const assignment = { ...input, id: SOMEBODY, version: 1, state: 'waiting', createdOn: TODAY } as const;
        const wanted = wantedOf(assignment, wishes && { ...wishes, version: 1 }, [], []);
        for (const { volunteer } of matches) {
          const { input: profile } = volunteers.get(volunteer) ?? {};
          if (!profile) throw new Error(`${volunteer} is nobody`);
          const candidate = {
            ...profile,
            id: SOMEBODY,
            state: 'active',
            pausedUntil: null,
            stateSince: TODAY,
            openMatches: 0,
            ownExperience: false,
          } as const;
          expect(exclusionOf(wanted, candidate, city), `${volunteer}: ${input.title}`).toBeNull();
        }
      }
    }
    const chosen = plan.participants.flatMap(({ assignments }) =>
      assignments.flatMap(({ matches }) => matches.map(({ volunteer }) => volunteer)),
    );
    for (const [name, times] of Map.groupBy(chosen, (one) => one)) {
      expect(times.length, name).toBeLessThanOrEqual(volunteers.get(name)?.input.capacity ?? 0);
    }
  });
});

describe('Trondheim', () => {
  const { volunteers, participants } = trondheim.plan;
  const stateOf = ({ steps }: (typeof volunteers)[number]) => {
    const last = steps.at(-1);
    return last ? volunteerLife.transitions[last.action].to : volunteerLife.initial;
  };

  test('has 43 volunteers from 20 to 70 years old, in every state', () => {
    expect(volunteers).toHaveLength(43);
    const ages = volunteers.map(({ input }) => 2026 - input.birthYear);
    expect([Math.min(...ages), Math.max(...ages)]).toEqual([20, 70]);
    expect([...new Set(volunteers.map(stateOf))].toSorted()).toEqual(keysOf(VOLUNTEER_STATES).toSorted());
    expect(volunteers.filter(({ input }) => input.ownExperience)).toHaveLength(3);
  });

  test('has 34 participants, from referred to gone and back, with matches at every stage', () => {
    expect(participants).toHaveLength(34);
    const held = participants.map(({ conversations }) => conversations.filter(({ outcome }) => outcome === 'held').length);
    expect([...new Set(held)].toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(new Set(participants.map(({ input }) => input.phase)).size).toBe(4);
    const lastSteps = participants.flatMap(({ assignments }) =>
      assignments.flatMap(({ matches }) => matches.map(({ steps }) => steps.at(-1)?.action ?? 'propose')),
    );
    expect([...new Set(lastSteps)].toSorted()).toEqual(['activate', 'decline', 'end', 'introduce', 'propose', 'review']);
  });
});

test('Every city of the product has people invented for it', () => {
  expect(plans.map(({ id }) => id)).toEqual(['trondheim', 'fredrikstad', 'eidskog', 'stavanger']);
});

test('nothing is invented for a city that is new', () => {
  expect(planOf({ ...trondheim.city, id: 'bodo' }, TODAY)).toBeUndefined();
});

/** Fewer than these of a kind are hidden from whoever is outside the house. */
const TOLD = 5;

test.each(['trondheim', 'fredrikstad'])('enough goals of each outcome have ended in %s to be told of in a report', (id) => {
  const ended = plans.filter((one) => one.id === id).flatMap(({ plan }) => plan.participants.flatMap(({ endedGoals }) => endedGoals));
  const outcomes = ended.map(({ how }) => how.action);
  for (const outcome of ['achieve', 'achievePartly', 'letGo'] as const) {
    expect(outcomes.filter((one) => one === outcome).length, outcome).toBeGreaterThanOrEqual(TOLD);
  }
});
