import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CityRole, keysOf } from '#shared/kernel/index.ts';
import { createAssignment, proposeMatch, stepMatch } from '#shared/matching/index.ts';
import {
  getParticipant,
  type ParticipantState,
  type ParticipantStep,
  participantLife,
  recordConversation,
  saveWishes,
  stepParticipant,
} from '#shared/participants/index.ts';
import { type LiveCity, liveCities } from '#test/support/cities.ts';
import { TODAY } from '#test/support/clock.ts';
import { aConversation, anAssignment, someWishes } from '#test/support/factories/index.ts';
import { givenParticipant, givenPartner, givenVolunteer } from '#test/support/given.ts';

const live = liveCities();
const { trondheim } = live;

/** Where the drawing lets one thing that happens lead from a state: there, or nowhere. */
const drawn = new Set(
  keysOf(participantLife.transitions).flatMap((event) => {
    const { from, to } = participantLife.transitions[event];
    return from.map((state) => `${state} → ${to}`);
  }),
);

type Action = ParticipantStep['action'];
const stepOf = (action: Action, version: number): ParticipantStep => {
  const taken = { version, on: TODAY };
  switch (action) {
    case 'admit':
      return { action, ...taken, eligibility: 'wantsChange', answer: '' };
    case 'decline':
      return { action, ...taken, answer: 'Ikke nå.' };
    case 'pause':
      return { action, ...taken, until: '2027-03-01', reason: '' };
    case 'resume':
      return { action, ...taken };
    case 'close':
      return { action, ...taken, reason: 'onOwnFeet' };
    case 'readmit':
      return { action, ...taken, eligibility: 'leavingPrison' };
  }
};

const ACTIONS: readonly Action[] = ['admit', 'decline', 'pause', 'resume', 'close', 'readmit'];
const OTHERS = ['converse', 'startMatch', 'endMatch'] as const;
const ROLES: readonly CityRole[] = ['counsellor', 'unitLeader', 'socialWorker', 'activityLeader'];

const command = fc.record({
  does: fc.constantFrom(...ACTIONS, ...ACTIONS, ...OTHERS),
  as: fc.constantFrom(...ROLES),
  // somebody whose page is old
  late: fc.boolean(),
});

const stateNow = async (city: LiveCity, participantId: string) => {
  const { participant } = (await city.call(getParticipant, { params: { participantId } })).body;
  return participant;
};

/** A match from the first proposal to its start, as far as the rules let it come. */
async function startMatch(participantId: string, assignmentId: string, volunteerId: string, as: CityRole): Promise<string | undefined> {
  const params = { participantId };
  const proposed = await trondheim.call(proposeMatch, { params, as, body: { assignmentId, volunteerId } });
  if (proposed.status !== 201) return undefined;
  const match = { ...params, matchId: proposed.body.id };
  const introduced = await trondheim.call(stepMatch, {
    params: match,
    body: { action: 'introduce', version: proposed.body.version, introductionOn: TODAY },
  });
  await trondheim.call(stepMatch, {
    params: match,
    body: { action: 'activate', version: introduced.body.version, period: { from: TODAY, to: '2027-03-21' } },
  });
  return proposed.body.id;
}

test('no commands, in any order and by anybody, lead where the drawing does not', async () => {
  const { id: partnerId } = await givenPartner(trondheim);
  const volunteer = await givenVolunteer(trondheim, 'active', { capacity: 5 });
  const seen = new Set<ParticipantState>();
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 6, maxLength: 10 }), fc.boolean(), async (commands, admitted) => {
      const referral = { partnerId, on: '2026-11-18', note: '' };
      const eligibility = admitted ? 'wantsChange' : null;
      const { id: participantId } = await givenParticipant(trondheim, { admitted, eligibility, referral, conversations: 3 });
      const params = { participantId };
      await trondheim.call(saveWishes, { params, body: someWishes() });
      const { id: assignmentId } = (await trondheim.call(createAssignment, { params, body: anAssignment() })).body;
      let matchId: string | undefined;
      let before = await stateNow(trondheim, participantId);
      for (const { does, as, late } of commands) {
        if (does === 'converse') await trondheim.call(recordConversation, { params, as, body: aConversation() });
        else if (does === 'startMatch') matchId = (await startMatch(participantId, assignmentId, volunteer.id, as)) ?? matchId;
        else if (does === 'endMatch') {
          if (matchId) {
            const body = { action: 'end' as const, version: 3, on: TODAY, endReason: 'onOwnFeet' as const };
            await trondheim.call(stepMatch, { params: { ...params, matchId }, as, body });
          }
        } else {
          const answer = await trondheim.call(stepParticipant, { params, as, body: stepOf(does, before.version - (late ? 1 : 0)) });
          if (late || as === 'activityLeader') expect(answer.status).not.toBe(200);
        }
        const after = await stateNow(trondheim, participantId);
        seen.add(after.state);
        if (after.state !== before.state) expect([...drawn]).toContain(`${before.state} → ${after.state}`);
        expect(after.admittedOn === null).toBe(['referred', 'declined'].includes(after.state));
        expect(after.pause === null).toBe(after.state !== 'paused');
        expect(after.closeReason === null).toBe(after.state !== 'closed');
        before = after;
      }
    }),
    { numRuns: 8 },
  );
  expect(seen.size).toBeGreaterThan(2);
});
