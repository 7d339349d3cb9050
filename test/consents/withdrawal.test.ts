import { beforeEach, describe, expect, test } from 'vitest';
import type { ConsentInput } from '#shared/consents/index.ts';
import { createAssignment, getMatching, listMatches, listVolunteerMatches, logMeeting } from '#shared/matching/index.ts';
import {
  findLikely,
  getParticipant,
  listParticipants,
  recordConsent,
  recordConversation,
  saveWishes,
  stepParticipant,
  updateParticipant,
} from '#shared/participants/index.ts';
import { givenActiveMatch } from '#test/matching/given.ts';
import { type LiveCity, liveCities } from '#test/support/cities.ts';
import {
  aConsent,
  aConversation,
  aMeetingToLog,
  anAssignment,
  aParticipant,
  aParticipantEdit,
  someWishes,
} from '#test/support/factories/index.ts';
import { givenParticipant } from '#test/support/given.ts';
import { STAFF, type StaffName } from '#test/support/staff.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;

/** Says yes or no to one purpose, on the version that stands. */
async function say(city: LiveCity, participantId: string, purpose: Exclude<ConsentInput['purpose'], 'shareWithPartner'>, yes = false) {
  const params = { participantId };
  const { version } = (await city.call(getParticipant, { params })).body.participant;
  const answer = await city.call(recordConsent, { params, body: { version, purpose, given: yes ? aConsent() : null } });
  expect(answer.status).toBe(200);
}

describe('registration withdrawn', () => {
  let participantId: string;
  beforeEach(async () => {
    participantId = (await givenParticipant(trondheim)).id;
    await say(trondheim, participantId, 'registration');
  });
  const open = (as: StaffName) => trondheim.call(getParticipant, { params: { participantId }, as });

  test.each(['otherCounsellor', 'socialWorker'] as const)('hides the record from a %s, and says whom to ask', async (as) => {
    const { status, problem } = await open(as);
    expect([status, problem.code]).toEqual([403, 'request.held-back']);
    expect(problem.detail).toContain('ansvarlig');
    expect((await trondheim.call(listParticipants, { as })).body.items).toEqual([]);
    expect((await trondheim.call(findLikely, { as, body: { name: 'Anna Lund', birthYear: null } })).body.people).toEqual([]);
  });

  test('leaves it to the one responsible and the unit leader, in their lists too', async () => {
    expect((await open('counsellor')).status).toBe(200);
    expect((await trondheim.call(listParticipants)).body.items).toHaveLength(1);
    expect((await trondheim.call(listParticipants, { as: 'unitLeader' })).body.items).toHaveLength(1);
    expect((await open('unitLeader')).text).not.toContain('request.held-back');
  });

  test('an activity leader sees no more than before', async () => {
    expect((await open('activityLeader')).status).toBe(403);
  });

  const params = () => ({ participantId });
  test.each([
    ['a changed profile', () => trondheim.call(updateParticipant, { params: params(), body: aParticipantEdit({ version: 2 }) })],
    ['a conversation', () => trondheim.call(recordConversation, { params: params(), body: aConversation() })],
    ['wishes', () => trondheim.call(saveWishes, { params: params(), body: someWishes() })],
    ['an assignment', () => trondheim.call(createAssignment, { params: params(), body: anAssignment() })],
  ])('lets nobody write %s, not even from a page that was open', async (_what, write) => {
    const before = await live.table.items();
    const { status, problem } = await write();
    expect([status, problem.code]).toEqual([409, 'request.registration-withdrawn']);
    expect(await live.table.items()).toEqual(before);
  });

  test('lets nobody log a meeting, though the match was there first', async () => {
    const match = await givenActiveMatch(trondheim);
    await say(trondheim, match.participantId, 'registration');
    const { problem } = await trondheim.call(logMeeting, {
      params: { participantId: match.participantId, matchId: match.matchId },
      body: aMeetingToLog(),
    });
    expect(problem.code).toBe('request.registration-withdrawn');
  });

  test('lets the participant be closed, and not taken back in until they agree again', async () => {
    const step = async (body: object) => {
      const { version } = (await open('counsellor')).body.participant;
      return trondheim.call(stepParticipant, { params: params(), body: { version, on: '2026-11-21', ...body } as never });
    };
    expect((await step({ action: 'close', reason: 'wished' })).status).toBe(200);
    expect((await step({ action: 'readmit', eligibility: 'wantsChange' })).problem.code).toBe('request.registration-withdrawn');
    await say(trondheim, participantId, 'registration', true);
    expect((await step({ action: 'readmit', eligibility: 'wantsChange' })).status).toBe(200);
    expect((await trondheim.call(recordConversation, { params: params(), body: aConversation() })).status).toBe(201);
  });

  test('changes nothing where law is the basis', async () => {
    const eidskog = live.of({ ...trondheim.city, kind: 'municipality' });
    const { id } = await givenParticipant(eidskog);
    await say(eidskog, id, 'registration');
    const answer = await eidskog.call(recordConversation, { params: { participantId: id }, body: aConversation() });
    expect(answer.status).toBe(201);
  });
});

describe('sharing with a volunteer withdrawn', () => {
  test.each(['counsellor', 'unitLeader'] as const)(
    'takes the name from the volunteer’s record for a %s, and the match stands',
    async (as) => {
      const match = await givenActiveMatch(trondheim);
      const beside = async () =>
        (await trondheim.call(listVolunteerMatches, { params: { volunteerId: match.volunteerId }, as })).body.items.map(
          ({ participantName }) => participantName,
        );
      expect(await beside()).toEqual(['Anna Lund']);
      await say(trondheim, match.participantId, 'shareWithVolunteer');
      expect(await beside()).toEqual([null]);
      expect((await trondheim.call(listMatches)).body.items).toHaveLength(1);
      await say(trondheim, match.participantId, 'shareWithVolunteer', true);
      expect(await beside()).toEqual(['Anna Lund']);
    },
  );
});

describe('sharing between services withdrawn', () => {
  const elsewhere = { ...STAFF.socialWorker, services: ['sosionom'] };

  test('closes the record to the other services on the next request, and takes it off their lists', async () => {
    const { id } = await givenParticipant(fredrikstad, { consents: aParticipant().consents });
    const status = async () => (await fredrikstad.call(getMatching, { params: { participantId: id }, as: elsewhere })).status;
    const listed = async () => (await fredrikstad.call(listParticipants, { as: elsewhere })).body.items.length;
    expect(await status()).not.toBe(404);
    expect(await listed()).toBe(1);
    await say(fredrikstad, id, 'betweenServices');
    expect([await status(), await listed()]).toEqual([404, 0]);
  });
});
