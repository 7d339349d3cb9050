import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Route, Schema } from '#shared/kernel/index.ts';
import { listMatches, listVolunteerMatches, logMeeting, proposeMatch, stepMatch, suggestVolunteers } from '#shared/matching/index.ts';
import { type Call, liveCities } from '#test/support/cities.ts';
import { aMeetingToLog } from '#test/support/factories/index.ts';
import { STAFF } from '#test/support/staff.ts';
import { givenActiveMatch } from './given.ts';

const live = liveCities();
const { trondheim } = live;
const another = () => live.of({ ...trondheim.city, id: 'trondheim-vest', name: 'Trondheim vest' });

describe('a match of a city whose name only goes on from this one’s', () => {
  const tries: readonly [Route<Schema, Schema, Schema, Schema>, Call][] = [
    [suggestVolunteers, {}],
    [proposeMatch, { body: { assignmentId: randomUUID(), volunteerId: randomUUID() } }],
    [stepMatch, { body: { action: 'end', version: 3, on: '2026-11-21', endReason: 'moved' } }],
    [logMeeting, { body: aMeetingToLog() }],
    [listVolunteerMatches, {}],
  ];

  test.each(tries.map(([route, call]) => ({ operationId: route.operationId, route, call })))(
    '$operationId answers as if there were none',
    async ({ route, call }) => {
      const { version: _version, ...ids } = await givenActiveMatch(another());
      const before = await live.table.items();
      const named = Object.entries(ids).filter(([name]) => route.path.includes(`{${name}}`));
      const strangers = named.map(([name]) => [name, randomUUID()]);
      for (const params of [named, strangers].map((entries) => Object.fromEntries(entries))) {
        const { status, problem } = await trondheim.call(route, { ...call, params });
        expect({ status, code: problem.code }).toEqual({ status: 404, code: 'request.not-found' });
      }
      expect(await live.table.items()).toEqual(before);
    },
  );

  test('is in no list', async () => {
    await givenActiveMatch(another());
    expect((await trondheim.call(listMatches)).body.items).toEqual([]);
  });
});

test('reading a volunteer’s matches is written down as reading about the volunteer', async () => {
  const { volunteerId } = await givenActiveMatch(trondheim);
  await trondheim.call(listVolunteerMatches, { params: { volunteerId }, as: 'unitLeader' });
  const log = await live.table.items(`trondheim#access#${volunteerId}`);
  expect(log).toMatchObject([{ operationId: 'listVolunteerMatches', by: STAFF.unitLeader.id, subject: 'volunteer' }]);
});

test('what a volunteer has told of own experience is told to nobody who looks for one', async () => {
  const { participantId, assignmentId } = await givenActiveMatch(trondheim);
  const answer = await trondheim.call(suggestVolunteers, { params: { participantId, assignmentId } });
  expect(answer.status).toBe(200);
  expect(answer.text).not.toMatch(/ownExperience|consentedOn/);
});
