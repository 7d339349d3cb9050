import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Route, Schema } from '#shared/kernel/index.ts';
import { createAssignment, getMatching, suggestVolunteers } from '#shared/matching/index.ts';
import {
  getParticipant,
  listParticipants,
  overrideMinimum,
  recordConsent,
  recordConversation,
  saveWishes,
  stepParticipant,
  updateParticipant,
} from '#shared/participants/index.ts';
import { type Call, liveCities } from '#test/support/cities.ts';
import { aConversation, anAssignment, aParticipantEdit, someWishes } from '#test/support/factories/index.ts';
import { givenAssignment, givenParticipant } from '#test/support/given.ts';
import { loggedLines } from '#test/support/output.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;

const onOnePerson: readonly [Route<Schema, Schema, Schema, Schema>, Call][] = [
  [getParticipant, {}],
  [updateParticipant, { body: aParticipantEdit() }],
  [recordConsent, { body: { version: 1, purpose: 'registration', given: null } }],
  [recordConversation, { body: aConversation() }],
  [saveWishes, { body: someWishes() }],
  [stepParticipant, { body: { action: 'close', version: 1, on: '2026-11-20', reason: 'wished' } }],
  [overrideMinimum, { body: { version: 1, reason: 'Kjent fra før.' }, as: 'unitLeader' }],
  [getMatching, {}],
  [createAssignment, { body: anAssignment() }],
];

describe('a person of another city', () => {
  test.each(onOnePerson.map(([route, call]) => ({ operationId: route.operationId, route, call })))(
    '$operationId answers as if there were none',
    async ({ route, call }) => {
      const { id } = await givenParticipant(fredrikstad);
      const before = await live.table.items();
      const theirs = await trondheim.call(route, { ...call, params: { participantId: id } });
      const unknown = await trondheim.call(route, { ...call, params: { participantId: randomUUID() } });
      const noId = await trondheim.call(route, { ...call, params: { participantId: 'anna' } });
      for (const { status, problem } of [theirs, unknown, noId]) {
        expect({ status, code: problem.code }).toEqual({ status: 404, code: 'request.not-found' });
      }
      const told = ({ problem: { correlationId: _differs, ...problem } }: typeof theirs) => problem;
      expect(told(theirs)).toEqual(told(unknown));
      expect(await live.table.items()).toEqual(before);
    },
  );

  test('is in no list', async () => {
    await givenParticipant(fredrikstad);
    expect((await trondheim.call(listParticipants)).body.items).toEqual([]);
  });
});

describe('who looked at whom', () => {
  /** Log entries are named by their moment; why a record was opened stands beside them. */
  const logOf = async (id: string) => (await live.table.items(`trondheim#access#${id}`)).filter(({ sk }) => String(sk).startsWith('2'));

  test('each reading of a record is written down, before it is answered', async () => {
    const { participantId, assignmentId } = await givenAssignment(trondheim);
    await trondheim.call(getParticipant, { params: { participantId } });
    await trondheim.call(getMatching, { params: { participantId }, as: 'socialWorker' });
    await trondheim.call(suggestVolunteers, { params: { participantId, assignmentId }, as: 'unitLeader' });
    const log = await logOf(participantId);
    expect(log.map(({ operationId, by, roles, subject }) => ({ operationId, by, roles, subject }))).toEqual([
      { operationId: 'getParticipant', by: STAFF.counsellor.id, roles: ['counsellor'], subject: 'participant' },
      { operationId: 'openRecord', by: STAFF.socialWorker.id, roles: ['socialWorker'], subject: 'participant' },
      { operationId: 'getMatching', by: STAFF.socialWorker.id, roles: ['socialWorker'], subject: 'participant' },
      { operationId: 'openRecord', by: STAFF.unitLeader.id, roles: ['unitLeader'], subject: 'participant' },
      { operationId: 'suggestVolunteers', by: STAFF.unitLeader.id, roles: ['unitLeader'], subject: 'participant' },
    ]);
  });

  test('what was refused was not read', async () => {
    const { id } = await givenParticipant(trondheim);
    await trondheim.call(getParticipant, { params: { participantId: id }, as: 'activityLeader' });
    await trondheim.call(getParticipant, { params: { participantId: randomUUID() } });
    expect((await live.table.items()).filter(({ pk }) => String(pk).includes('#access#'))).toEqual([]);
  });

  test('nothing anyone said, and nobody by name, is in the technical log', async () => {
    const { id } = await givenParticipant(trondheim, { conversations: 1 });
    await trondheim.call(getParticipant, { params: { participantId: id } });
    await trondheim.call(updateParticipant, { params: { participantId: id }, body: aParticipantEdit({ version: 9 }) });
    const log = loggedLines().join('\n');
    expect(log).toContain('GET /api/participants/{participantId}');
    for (const secret of ['Anna', 'Lund', '99999903', 'viktig', 'klokka', id]) expect(log).not.toContain(secret);
  });
});
