import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type ChoiceKind,
  createAssignment,
  getMatching,
  listMatches,
  listVolunteerMatches,
  proposeMatch,
  suggestVolunteers,
} from '#shared/matching/index.ts';
import { getParticipant, listParticipants, recordConsent } from '#shared/participants/index.ts';
import { stepVolunteer } from '#shared/volunteers/index.ts';
import { type Call, liveCities } from '#test/support/cities.ts';
import { anAssignment } from '#test/support/factories/index.ts';
import { givenAssignment, givenParticipant, givenVolunteer } from '#test/support/given.ts';
import { givenProposal } from './given.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;

const propose = (
  participantId: string,
  body: { assignmentId: string; volunteerId: string; choiceKind?: ChoiceKind; choiceReason?: string },
  call: Call = {},
) => trondheim.call(proposeMatch, { params: { participantId }, body, ...call });

afterEach(() => {
  live.engine.before = undefined;
});

/** What matching knows of a volunteer's places. */
async function placesOf(volunteerId: string): Promise<unknown> {
  const [candidate] = (await live.table.items('trondheim#pool#volunteer')).filter(({ sk }) => sk === volunteerId);
  return { openMatches: candidate?.openMatches, capacity: candidate?.capacity };
}

/** Holds back what is written until so many want to write, so that they decide on the same facts. */
function writeTogether(howMany: number): void {
  const together = Promise.withResolvers<undefined>();
  let waiting = 0;
  live.engine.before = async (operation) => {
    if (operation !== 'TransactWriteItems') return undefined;
    waiting += 1;
    if (waiting === howMany) together.resolve(undefined);
    return together.promise;
  };
}

describe('proposing a volunteer', () => {
  test('makes a match, takes the assignment and a place, and shows it everywhere', async () => {
    const match = await givenProposal(trondheim);
    const { body: matching } = await trondheim.call(getMatching, { params: { participantId: match.participantId } });
    expect(matching.assignments[0]?.state).toBe('matched');
    expect(matching.matches).toMatchObject([
      {
        match: {
          id: match.matchId,
          state: 'proposed',
          proposedOn: '2026-11-21',
          responsible: { name: 'veileder' },
          rankChosen: 1,
          weightsVersion: 1,
        },
        volunteerName: 'Berit Nesheim',
        volunteerState: 'active',
        meetings: [],
        allowed: ['introduce', 'decline'],
      },
    ]);
    expect((await trondheim.call(listMatches)).body.items).toMatchObject([
      {
        id: match.matchId,
        participantName: 'Anna Lund',
        volunteerName: 'Berit Nesheim',
        title: 'Gåtur hver onsdag kveld',
        state: 'proposed',
      },
    ]);
    const ofVolunteer = await trondheim.call(listVolunteerMatches, { params: { volunteerId: match.volunteerId } });
    expect(ofVolunteer.body.items).toMatchObject([
      { match: { id: match.matchId }, participantName: 'Anna Lund', title: 'Gåtur hver onsdag kveld' },
    ]);
    expect((await trondheim.call(listParticipants)).body.items[0]).toMatchObject({ waitingAssignments: 0, openMatches: 1 });
    expect(await placesOf(match.volunteerId)).toEqual({ openMatches: 1, capacity: 1 });
  });

  test('keeps why another than the first was chosen', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    await givenVolunteer(trondheim);
    const second = await givenVolunteer(trondheim, 'active', { skills: ['practical'] });
    await propose(participantId, { assignmentId, volunteerId: second.id, choiceKind: 'known', choiceReason: 'Fra koret.' });
    const { body } = await trondheim.call(getMatching, { params: { participantId } });
    expect(body.matches[0]?.match).toMatchObject({ rankChosen: 2, choiceKind: 'known', choiceReason: 'Fra koret.' });
  });

  test('sent twice makes one match', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    const { id: volunteerId } = await givenVolunteer(trondheim);
    const key = randomUUID();
    const first = await propose(participantId, { assignmentId, volunteerId }, { key });
    const second = await propose(participantId, { assignmentId, volunteerId }, { key });
    expect(second.body).toEqual(first.body);
    expect(await placesOf(volunteerId)).toEqual({ openMatches: 1, capacity: 1 });
  });

  test.each(['applied', 'interviewed', 'referencesChecked', 'trained', 'paused', 'left'] as const)(
    'of one who is %s is refused',
    async (state) => {
      const { participantId, assignmentId } = await givenAssignment(trondheim);
      const volunteer = await givenVolunteer(trondheim, state);
      const { problem } = await propose(participantId, { assignmentId, volunteerId: volunteer.id });
      expect(problem).toMatchObject({ status: 409, code: 'matching.volunteer-unavailable' });
      expect(problem.detail).toContain('Hent forslagene på nytt');
    },
  );

  test('of one nobody knows, or of another city, is refused alike', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    const theirs = await givenVolunteer(fredrikstad, 'active', { areas: ['sentrum'] });
    const answers = [
      await propose(participantId, { assignmentId, volunteerId: theirs.id }),
      await propose(participantId, { assignmentId, volunteerId: randomUUID() }),
    ];
    expect(answers.map(({ problem }) => problem.code)).toEqual(['matching.volunteer-unavailable', 'matching.volunteer-unavailable']);
  });

  test('for an assignment that has a match already is refused', async () => {
    const { participantId, assignmentId } = await givenProposal(trondheim);
    const another = await givenVolunteer(trondheim);
    const { problem } = await propose(participantId, { assignmentId, volunteerId: another.id });
    expect(problem).toMatchObject({ status: 409, code: 'matching.assignment-taken' });
  });
});

describe('at the same time', () => {
  test('two counsellors take the last place: one match, and the other is told', async () => {
    const [one, other] = [await givenAssignment(trondheim), await givenAssignment(trondheim)];
    const { id: volunteerId } = await givenVolunteer(trondheim);
    writeTogether(2);
    const answers = await Promise.all([
      propose(one.participantId, { assignmentId: one.assignmentId, volunteerId }),
      propose(other.participantId, { assignmentId: other.assignmentId, volunteerId }, { as: 'otherCounsellor' }),
    ]);
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused.map(({ problem }) => [problem.status, problem.code])).toEqual([[409, 'matching.volunteer-full']]);
    expect((await trondheim.call(listMatches)).body.items).toHaveLength(1);
    expect(await placesOf(volunteerId)).toEqual({ openMatches: 1, capacity: 1 });
    const left = answers[0]?.status === 201 ? other : one;
    const { body } = await trondheim.call(suggestVolunteers, { params: left });
    expect(body.excluded.map(({ code }) => code)).toEqual(['full']);
  });

  test('a hundred want the last place at once: exactly one gets it, and the others are told that it is taken', async () => {
    const { id: volunteerId } = await givenVolunteer(trondheim);
    const wishes: { participantId: string; assignmentId: string }[] = [];
    for (let person = 0; person < 4; person += 1) {
      const { id: participantId } = await givenParticipant(trondheim, { conversations: 3 });
      for (let wish = 0; wish < 25; wish += 1) {
        const { body } = await trondheim.call(createAssignment, { params: { participantId }, body: anAssignment() });
        wishes.push({ participantId, assignmentId: body.id });
      }
    }
    // as many as the client's connections allow decide on the same facts, and the others while those are written
    writeTogether(25);
    const answers = await Promise.all(
      wishes.map(({ participantId, assignmentId }) => propose(participantId, { assignmentId, volunteerId }, { timeLeft: 60_000 })),
    );
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused).toHaveLength(99);
    expect(new Set(refused.map(({ problem }) => `${problem.status} ${problem.code} ${problem.title}`))).toEqual(
      new Set(['409 matching.volunteer-full Plassen er tatt']),
    );
    expect((await trondheim.call(listMatches)).body.items).toHaveLength(1);
    expect(await placesOf(volunteerId)).toEqual({ openMatches: 1, capacity: 1 });
  });

  test('two counsellors choose for the same assignment: one match, and the other is told', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    const [one, other] = [await givenVolunteer(trondheim), await givenVolunteer(trondheim)];
    writeTogether(2);
    const answers = await Promise.all([
      propose(participantId, { assignmentId, volunteerId: one.id }),
      propose(participantId, { assignmentId, volunteerId: other.id }, { as: 'otherCounsellor' }),
    ]);
    expect(answers.filter(({ status }) => status !== 201).map(({ problem }) => problem.code)).toEqual(['matching.assignment-taken']);
    const places = [await placesOf(one.id), await placesOf(other.id)];
    expect(places).toEqual(
      expect.arrayContaining([
        { openMatches: 0, capacity: 1 },
        { openMatches: 1, capacity: 1 },
      ]),
    );
  });

  test('five want a volunteer with two places: two get one, and none is lost or invented', async () => {
    const { id: volunteerId } = await givenVolunteer(trondheim, 'active', { capacity: 2 });
    const assignments = [];
    for (let made = 0; made < 5; made += 1) assignments.push(await givenAssignment(trondheim));
    writeTogether(5);
    const answers = await Promise.all(
      assignments.map(({ participantId, assignmentId }) => propose(participantId, { assignmentId, volunteerId })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 409, 409, 409]);
    expect(await placesOf(volunteerId)).toEqual({ openMatches: 2, capacity: 2 });
    expect((await trondheim.call(listVolunteerMatches, { params: { volunteerId } })).body.items).toHaveLength(2);
    const waiting = (await trondheim.call(listParticipants)).body.items.map(({ waitingAssignments }) => waitingAssignments);
    expect(waiting.toSorted()).toEqual([0, 0, 1, 1, 1]);
  });

  test('the volunteer goes on a break while being proposed: one or the other, never both', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    const volunteer = await givenVolunteer(trondheim);
    writeTogether(2);
    const [proposal, pause] = await Promise.all([
      propose(participantId, { assignmentId, volunteerId: volunteer.id }),
      trondheim.call(stepVolunteer, {
        params: { volunteerId: volunteer.id },
        body: { action: 'pause', version: volunteer.version, on: '2026-11-21', returnOn: '2027-03-01' },
      }),
    ]);
    expect(pause.status).toBe(200);
    // the break goes through either way; the proposal only where it came first
    if (proposal.status !== 201) expect(proposal.problem.code).toBe('matching.volunteer-unavailable');
    expect(await placesOf(volunteer.id)).toEqual({ openMatches: proposal.status === 201 ? 1 : 0, capacity: 1 });
  });

  test('consent is taken back while a match is proposed: the match was there first, or is refused', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    const { id: volunteerId } = await givenVolunteer(trondheim);
    const { body: record } = await trondheim.call(getParticipant, { params: { participantId } });
    writeTogether(2);
    const [proposal, withdrawal] = await Promise.all([
      propose(participantId, { assignmentId, volunteerId }),
      trondheim.call(recordConsent, {
        params: { participantId },
        body: { version: record.participant.version, purpose: 'shareWithVolunteer', given: null },
      }),
    ]);
    expect(withdrawal.status).toBe(200);
    if (proposal.status !== 201) expect(proposal.problem.code).toBe('matching.sharing-consent-missing');
    expect((await trondheim.call(listMatches)).body.items).toHaveLength(proposal.status === 201 ? 1 : 0);
  });

  test('the database says that a transaction was in the way: it is tried again, once and for all', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    const { id: volunteerId } = await givenVolunteer(trondheim);
    live.engine.faults.plan({ fault: 'TransactionConflict', operation: 'TransactWriteItems', times: 2 });
    expect((await propose(participantId, { assignmentId, volunteerId })).status).toBe(201);
    expect((await trondheim.call(listMatches)).body.items).toHaveLength(1);
    expect(await placesOf(volunteerId)).toEqual({ openMatches: 1, capacity: 1 });
  });
});

describe('a volunteer with several matches', () => {
  test('takes one more for the same person while there is a place', async () => {
    const { id: volunteerId } = await givenVolunteer(trondheim, 'active', { capacity: 2 });
    const { participantId } = await givenProposal(trondheim, { volunteerId });
    const { body: flat } = await trondheim.call(createAssignment, {
      params: { participantId },
      body: anAssignment({ title: 'Se på leilighet', need: 'flatViewing' }),
    });
    expect((await propose(participantId, { assignmentId: flat.id, volunteerId })).status).toBe(201);
    expect(await placesOf(volunteerId)).toEqual({ openMatches: 2, capacity: 2 });
  });

  test('is unknown where there is no such volunteer, or only in another city', async () => {
    const theirs = await givenVolunteer(fredrikstad, 'active', { areas: ['sentrum'] });
    for (const volunteerId of [theirs.id, randomUUID()]) {
      expect((await trondheim.call(listVolunteerMatches, { params: { volunteerId } })).problem.code).toBe('request.not-found');
    }
  });
});
