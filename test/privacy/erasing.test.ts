import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { chunksOf } from '#functions/platform/chunks.ts';
import { cities } from '#infra/cities.ts';
import { json } from '#local/http.ts';
import { getMatching, listVolunteerMatches } from '#shared/matching/index.ts';
import { getParticipant, listParticipants, recordConsent, saveWishes, stepParticipant } from '#shared/participants/index.ts';
import {
  continueErasure,
  eraseParticipant,
  eraseVolunteer,
  getErasure,
  listErasures,
  listParticipantReadings,
} from '#shared/privacy/index.ts';
import { getVolunteer, listVolunteers } from '#shared/volunteers/index.ts';
import { refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { someWishes } from '#test/support/factories/index.ts';
import { givenParticipant, givenVolunteer } from '#test/support/given.ts';
import { takeErrors } from '#test/support/output.ts';
import { givenGoodbye, OF_PARTICIPANT, OF_VOLUNTEER } from './given.ts';

const live = liveCities();
const { trondheim } = live;
const as = 'unitLeader' as const;

const participantVersion = async (participantId: string): Promise<number> =>
  (await trondheim.call(getParticipant, { params: { participantId } })).body.participant.version;
const volunteerVersion = async (volunteerId: string): Promise<number> =>
  (await trondheim.call(getVolunteer, { params: { volunteerId } })).body.volunteer.version;

async function eraseThisParticipant(participantId: string) {
  const body = { version: await participantVersion(participantId), reason: 'asked' as const };
  const { id } = (await trondheim.call(eraseParticipant, { as, params: { participantId }, body })).body;
  return goOn(id);
}

/** Takes away what is left, as the page does. */
const goOn = async (erasureId: string) => (await trondheim.call(continueErasure, { as, params: { erasureId }, body: {} })).body;

/** Every word of the texts that is still somewhere in the table: keys, values, whatever an item holds. */
async function leftOf(texts: Readonly<Record<string, string>>): Promise<string[]> {
  const whole = JSON.stringify(await live.table.items());
  return Object.entries(texts)
    .filter(([, text]) => whole.includes(text))
    .map(([name]) => name);
}

/** All items but what the law keeps: who read, and the receipts. */
const itemsWith = async (id: string): Promise<string[]> =>
  (await live.table.items())
    .filter((item) => JSON.stringify(item).includes(id))
    .map(({ pk }) => String(pk))
    .filter((pk) => !pk.includes('#access#') && !pk.includes('#idem-'));

describe('after a participant is erased', () => {
  test('no word written of them is left anywhere in the table, and nothing but the log and marks holds their id', async () => {
    const { participantId } = await givenGoodbye(trondheim);
    expect(await leftOf(OF_PARTICIPANT)).toEqual(Object.keys(OF_PARTICIPANT));
    expect(await eraseThisParticipant(participantId)).toMatchObject({ done: true });
    expect(await leftOf(OF_PARTICIPANT)).toEqual([]);
    expect(await itemsWith(participantId)).toEqual([]);
    expect(await leftOf(OF_VOLUNTEER)).toEqual(Object.keys(OF_VOLUNTEER));
  });

  test('nobody finds them: no record, no line, no match, no log', async () => {
    const { participantId, volunteerId } = await givenGoodbye(trondheim);
    await eraseThisParticipant(participantId);
    const params = { participantId };
    const asked = await Promise.all([
      trondheim.call(getParticipant, { as, params }),
      trondheim.call(getMatching, { as, params }),
      trondheim.call(listParticipantReadings, { as, params }),
    ]);
    expect(asked.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect((await trondheim.call(listParticipants, { as })).body.items).toEqual([]);
    expect((await trondheim.call(listVolunteerMatches, { as, params: { volunteerId } })).body.items).toEqual([]);
  });

  test('the receipt says what went, how much of each, and what the law keeps until when, and names nobody', async () => {
    const { participantId } = await givenGoodbye(trondheim);
    const { id } = await eraseThisParticipant(participantId);
    const receipt = (await trondheim.call(getErasure, { as, params: { erasureId: id } })).body;
    expect(receipt).toMatchObject({ kind: 'participant', reason: 'asked', doneAt: expect.any(String) });
    expect(receipt.counts).toMatchObject({ profile: 1, wishes: 1, conversations: 3, assignments: 1, matches: 1, meetings: 1, cards: 2 });
    expect(receipt.kept).toContainEqual({ what: 'accessLog', until: '2031-11-26' });
    expect(receipt.kept).toContainEqual({ what: 'backups', until: '2026-12-26' });
    expect(JSON.stringify(receipt)).not.toContain(participantId);
    expect((await trondheim.call(listErasures, { as })).body.items).toEqual([receipt]);
  });

  test('the volunteer who walked with them has a place free', async () => {
    const { participantId } = await givenGoodbye(trondheim);
    await eraseThisParticipant(participantId);
    const pool = (await live.table.items('trondheim#pool#volunteer')).map(({ openMatches }) => openMatches);
    expect(pool).toEqual([0]);
  });
});

describe('after a volunteer is erased', () => {
  test('no word written of them is left, and the match stands in the participant’s record with nobody', async () => {
    const { participantId, volunteerId } = await givenGoodbye(trondheim);
    const body = { version: await volunteerVersion(volunteerId), reason: 'asked' as const };
    const { id } = (await trondheim.call(eraseVolunteer, { as, params: { volunteerId }, body })).body;
    expect((await goOn(id)).done).toBe(true);
    expect(await leftOf(OF_VOLUNTEER)).toEqual([]);
    expect(await itemsWith(volunteerId)).toEqual([]);
    expect(await leftOf(OF_PARTICIPANT)).toEqual(Object.keys(OF_PARTICIPANT));
    const { matches } = (await trondheim.call(getMatching, { params: { participantId } })).body;
    expect(matches).toMatchObject([{ volunteerName: '–', match: { state: 'ended' }, meetings: [{ outcome: 'held' }] }]);
    expect((await trondheim.call(listVolunteers)).body.items).toEqual([]);
    const { counts } = (await trondheim.call(getErasure, { as, params: { erasureId: id } })).body;
    expect(counts).toMatchObject({ profile: 1, cards: 2, traces: 2 });
  });
});

describe('erasing is refused', () => {
  test('while somebody is still with us, until they take back that they are registered', async () => {
    const { id } = await givenParticipant(trondheim);
    const params = { participantId: id };
    const erase = async () =>
      trondheim.call(eraseParticipant, { as, params, body: { version: await participantVersion(id), reason: 'asked' as const } });
    expect(await refusalOf(erase())).toEqual({ status: 409, code: 'privacy.still-here' });
    const withdrawal = { version: await participantVersion(id), purpose: 'registration' as const, given: null };
    await trondheim.call(recordConsent, { params, body: withdrawal });
    expect((await goOn((await erase()).body.id)).done).toBe(true);
  });

  test('for a volunteer who has not left', async () => {
    const { id, version } = await givenVolunteer(trondheim);
    const call = trondheim.call(eraseVolunteer, { as, params: { volunteerId: id }, body: { version, reason: 'asked' } });
    expect(await refusalOf(call)).toEqual({ status: 409, code: 'privacy.still-here' });
  });

  test('in a municipality, where archive duties stand above it', async () => {
    const [first] = cities;
    if (!first) throw new Error('There are no cities');
    const eidskog = live.of({ ...first, id: 'eidskog', kind: 'municipality' });
    const { id } = await givenVolunteer(eidskog, 'left');
    const { version } = (await eidskog.call(getVolunteer, { params: { volunteerId: id } })).body.volunteer;
    const before = await live.table.items('eidskog#volunteer');
    const call = eidskog.call(eraseVolunteer, { as, params: { volunteerId: id }, body: { version, reason: 'asked' } });
    expect(await refusalOf(call)).toEqual({ status: 409, code: 'privacy.law-keeps' });
    expect(await live.table.items('eidskog#volunteer')).toEqual(before);
  });

  test('where the record was changed since it was seen', async () => {
    const { participantId } = await givenGoodbye(trondheim);
    const call = trondheim.call(eraseParticipant, { as, params: { participantId }, body: { version: 1, reason: 'asked' } });
    expect(await refusalOf(call)).toEqual({ status: 409, code: 'request.stale' });
  });

  test('to whoever is no unit leader', async () => {
    const { participantId } = await givenGoodbye(trondheim);
    const body = { version: await participantVersion(participantId), reason: 'asked' };
    expect(await refusalOf(trondheim.call(eraseParticipant, { params: { participantId }, body }))).toMatchObject({ status: 403 });
  });
});

/** A record that takes several transactions to erase. */
async function givenLongRecord(): Promise<{ participantId: string; version: number }> {
  const { participantId } = await givenGoodbye(trondheim);
  const version = await participantVersion(participantId);
  const many = Array.from({ length: 220 }, (_, one) => ({
    pk: `trondheim#journal#${participantId}`,
    sk: `conversation#2026-10-01#${randomUUID()}`,
    note: `${OF_PARTICIPANT.conversation} ${one}`,
  }));
  // a few at a time: as many at once as there are would wait for connections, and be complained of
  for (const some of chunksOf(many, 20)) await Promise.all(some.map(live.table.plant));
  return { participantId, version };
}

/** The database answers no transaction any more after so many. */
function failAfter(transactions: number): void {
  let left = transactions;
  live.engine.before = async (operation) => {
    if (operation !== 'TransactWriteItems') return undefined;
    left -= 1;
    if (left >= 0) return undefined;
    const __type = 'com.amazonaws.dynamodb.v20120810#AccessDeniedException';
    return json(400, { __type, message: 'no' }, { 'content-type': 'application/x-amz-json-1.0' });
  };
}

describe('an erasure that is cut off', () => {
  test.each([0, 1, 2, 3])('after %i steps is reached by nobody meanwhile, and goes on from its receipt', async (steps) => {
    const { participantId, version } = await givenLongRecord();
    const params = { participantId };
    const body = { version, reason: 'asked' as const };
    const { id } = (await trondheim.call(eraseParticipant, { as, params, body })).body;
    const ofErasure = { params: { erasureId: id }, as };
    failAfter(steps);
    expect((await trondheim.call(continueErasure, { ...ofErasure, body: {} })).status).toBe(500);
    expect(takeErrors()).toHaveLength(1);
    live.engine.before = undefined;

    expect((await trondheim.call(getParticipant, { as, params })).status).toBe(404);
    expect((await trondheim.call(getErasure, ofErasure)).body.doneAt).toBeNull();

    expect(await goOn(id)).toEqual({ id, done: true });
    expect(await leftOf(OF_PARTICIPANT)).toEqual([]);
    expect(await itemsWith(participantId)).toEqual([]);
    const receipt = (await trondheim.call(getErasure, ofErasure)).body;
    expect(receipt.counts).toMatchObject({ profile: 1, conversations: 223, matches: 1 });
    expect(await goOn(id)).toEqual({ id, done: true });
    expect((await trondheim.call(getErasure, ofErasure)).body).toEqual(receipt);
  });

  test('before its answer came is answered the same when it is asked for again', async () => {
    const { participantId } = await givenGoodbye(trondheim);
    const call = {
      as,
      params: { participantId },
      body: { version: await participantVersion(participantId), reason: 'asked' },
      key: randomUUID(),
    };
    const first = (await trondheim.call(eraseParticipant, call)).body;
    expect((await trondheim.call(eraseParticipant, call)).body).toEqual(first);
    expect((await trondheim.call(listErasures, { as })).body.items).toHaveLength(1);
  });

  test('at its very beginning has erased nothing', async () => {
    const { participantId } = await givenGoodbye(trondheim);
    const body = { version: await participantVersion(participantId), reason: 'asked' as const };
    failAfter(0);
    await trondheim.call(eraseParticipant, { as, params: { participantId }, body });
    expect(takeErrors()).toHaveLength(1);
    live.engine.before = undefined;
    expect((await trondheim.call(getParticipant, { params: { participantId } })).status).toBe(200);
    expect(await leftOf(OF_PARTICIPANT)).toEqual(Object.keys(OF_PARTICIPANT));
  });
});

test('whoever saves something of a person who is erased at that moment leaves nothing behind', async () => {
  const { id } = await givenParticipant(trondheim);
  const params = { participantId: id };
  const goodbye = { action: 'close' as const, version: await participantVersion(id), on: '2026-11-21', reason: 'wished' as const };
  await trondheim.call(stepParticipant, { params, body: goodbye });
  const body = { version: await participantVersion(id), reason: 'asked' as const };
  let erased = false;
  live.engine.before = async (operation) => {
    if (operation !== 'TransactWriteItems' || erased) return undefined;
    erased = true;
    await goOn((await trondheim.call(eraseParticipant, { as, params, body })).body.id);
    return undefined;
  };
  expect(
    (await trondheim.call(saveWishes, { params, body: someWishes({ importantNow: OF_PARTICIPANT.wish }) })).status,
  ).toBeGreaterThanOrEqual(400);
  expect(await leftOf({ wish: OF_PARTICIPANT.wish })).toEqual([]);
  expect(await itemsWith(id)).toEqual([]);
});
