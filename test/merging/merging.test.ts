import { describe, expect, test } from 'vitest';
import { closeRecord, openRecord } from '#shared/access/index.ts';
import { addTask, getConference } from '#shared/conferences/index.ts';
import { makeCover } from '#shared/covers/index.ts';
import { getMatching, listMatches, listVolunteerMatches } from '#shared/matching/index.ts';
import { findMerged, listMerges, mergeParticipants } from '#shared/merging/index.ts';
import { getParticipant, listParticipants, recordConsent, recordConversation, saveWishes } from '#shared/participants/index.ts';
import {
  continueErasure,
  eraseParticipant,
  getParticipantPackage,
  getReadingReview,
  handOverParticipant,
  listParticipantChanges,
  listParticipantReadings,
} from '#shared/privacy/index.ts';
import { getToday } from '#shared/today/index.ts';
import { aTask, caseNow, givenConference, givenShared, queuedCase, sharing } from '#test/conferences/given.ts';
import { givenColleagues } from '#test/covers/given.ts';
import { givenActiveMatch } from '#test/matching/given.ts';
import { liveCities } from '#test/support/cities.ts';
import { aConversation, someWishes } from '#test/support/factories/index.ts';
import { givenParticipant, givenPartner, givenVolunteer } from '#test/support/given.ts';
import { STAFF } from '#test/support/staff.ts';
import { askToMerge, merged, moveAll } from './given.ts';

const live = liveCities();
const { trondheim } = live;
const as = 'unitLeader' as const;
const of = (participantId: string) => ({ params: { participantId }, as });
const itemsOf = async (id: string) =>
  (await live.table.items()).filter(({ pk }) => [`trondheim#participant#${id}`, `trondheim#journal#${id}`].includes(String(pk)));

/** One person registered twice: with a match on the record that is kept, and conversations on the other. */
async function registeredTwice() {
  const { participantId: kept, volunteerId } = await givenActiveMatch(trondheim);
  const { id: other } = await givenParticipant(trondheim, { preferredName: 'Annie L.', phone: '+4799999955', conversations: 2 });
  await trondheim.call(saveWishes, { params: { participantId: other }, body: someWishes({ importantNow: 'Få meg en hund' }) });
  return { kept, other, volunteerId };
}

describe('two records of one person', () => {
  test('become one: all that was written stands on the kept one, and the other is in no list', async () => {
    const { kept, other } = await registeredTwice();
    await merged(trondheim, kept, other, { fromOther: ['phone'] });
    const { participant, conversations, heldConversations, history, wishes } = (await trondheim.call(getParticipant, of(kept))).body;
    expect([participant.preferredName, participant.phone]).toEqual(['Anna Lund', '+4799999955']);
    expect([conversations.length, heldConversations]).toEqual([5, 5]);
    expect(wishes?.importantNow).not.toBe('Få meg en hund');
    expect(history.filter(({ action }) => action === 'register')).toHaveLength(2);
    expect(history.find(({ action }) => action === 'merge')?.note).toBe('Registrert to ganger.');
    const { items } = (await trondheim.call(listParticipants, { as })).body;
    expect(items.map(({ id, heldConversations: held }) => [id, held])).toEqual([[kept, 5]]);
    expect((await itemsOf(other)).map(({ sk }) => sk)).toEqual(['signpost']);
  });

  test('lead to the kept one by the other’s id, also when that one is merged in its turn', async () => {
    const { kept, other } = await registeredTwice();
    await merged(trondheim, kept, other);
    const referral = { partnerId: (await givenPartner(trondheim)).id, on: '2026-11-20', note: '' };
    const { id: referred } = await givenParticipant(trondheim, { admitted: false, eligibility: null, referral });
    expect((await askToMerge(trondheim, referred, kept)).problem.code).toBe('merging.keep-the-other');
    const { participantId: third } = await givenActiveMatch(trondheim);
    await merged(trondheim, third, kept);
    expect((await trondheim.call(findMerged, { as, params: { mergedId: other } })).body).toEqual({ keptId: third });
    expect((await trondheim.call(getParticipant, of(other))).status).toBe(404);
    expect((await trondheim.call(listMerges, of(third))).body.items.map(({ done }) => done)).toEqual([true, true]);
  });

  test('bring their matches along, to the list and to the volunteer’s record', async () => {
    const { kept, other } = await registeredTwice();
    const { participantId: third, volunteerId } = await givenActiveMatch(trondheim);
    await merged(trondheim, kept, third);
    await merged(trondheim, kept, other);
    expect((await trondheim.call(getMatching, of(kept))).body.matches).toHaveLength(2);
    expect((await trondheim.call(listMatches, { as })).body.items.map(({ participantId }) => participantId)).toEqual([kept, kept]);
    const { items } = (await trondheim.call(listVolunteerMatches, { as, params: { volunteerId } })).body;
    expect(items.map(({ match }) => match.participantId)).toEqual([kept]);
  });

  test('keep telling what each change did, of each record by itself, and who read either', async () => {
    const { kept, other } = await registeredTwice();
    await merged(trondheim, kept, other, { fromOther: ['preferredName', 'wishes'] });
    const { items } = (await trondheim.call(listParticipantChanges, of(kept))).body;
    const change = items.find(({ action }) => action === 'merge');
    expect(change?.values).toContainEqual({ field: 'preferredName', from: 'Anna Lund', to: 'Annie L.' });
    const wished = items
      .filter(({ action }) => action === 'saveWishes')
      .flatMap(({ values }) => values.filter(({ field }) => field === 'importantNow'));
    expect(wished.map(({ to }) => to)).toEqual(['Få meg en hund', 'Få meg en hund', someWishes().importantNow]);
    const readings = (await trondheim.call(listParticipantReadings, of(kept))).body.items;
    const read = (await live.table.items()).filter(({ pk, sk }) => pk === `trondheim#access#${other}` && String(sk).startsWith('2'));
    expect(read.length).toBeGreaterThan(0);
    for (const { at } of read) expect(readings.map((one) => one.at)).toContain(at);
  });

  test('stand closed to whomever either was closed to', async () => {
    const { kept, other } = await registeredTwice();
    const { id: staffId } = STAFF.otherCounsellor;
    await trondheim.call(closeRecord, { as: 'otherCounsellor', params: { participantId: other }, body: { staffId } });
    await merged(trondheim, kept, other);
    expect((await trondheim.call(getParticipant, { params: { participantId: kept }, as: 'otherCounsellor' })).status).toBe(404);
    const led = await trondheim.call(findMerged, { params: { mergedId: other }, as: 'otherCounsellor' });
    expect(led.status, 'the old address tells them nothing either').toBe(404);
  });

  test('agree to no more than they did on both, from the very next request', async () => {
    const { kept, other } = await registeredTwice();
    const { version } = (await trondheim.call(getParticipant, { params: { participantId: other } })).body.participant;
    await trondheim.call(recordConsent, { params: { participantId: other }, body: { version, purpose: 'registration', given: null } });
    expect((await askToMerge(trondheim, kept, other)).status).toBe(201);
    const { status, problem } = await trondheim.call(recordConversation, { params: { participantId: kept }, body: aConversation() });
    expect([status, problem.code]).toEqual([409, 'request.registration-withdrawn']);
    await moveAll(trondheim, kept, other);
    const { consentHistory } = (await trondheim.call(getParticipant, of(kept))).body;
    expect(consentHistory[0]).toMatchObject({ purpose: 'registration', given: null });
  });

  test('are handed over and erased together, with nothing left of either', async () => {
    const { kept, other } = await registeredTwice();
    expect((await askToMerge(trondheim, kept, other)).status).toBe(201);
    const handOver = () => trondheim.call(handOverParticipant, { ...of(kept), body: { to: 'person', language: 'nb' } });
    expect((await handOver()).problem.code).toBe('privacy.merge-unfinished');
    await moveAll(trondheim, kept, other);
    const { id: handoverId } = (await handOver()).body;
    const { text } = await trondheim.call(getParticipantPackage, { as, params: { participantId: kept, handoverId } });
    expect(text).toContain('Få meg en hund');
    const { version } = (await trondheim.call(getParticipant, of(kept))).body.participant;
    await trondheim.call(recordConsent, { ...of(kept), body: { version, purpose: 'registration', given: null } });
    const body = { version: version + 1, reason: 'asked' as const };
    const { id: erasureId } = (await trondheim.call(eraseParticipant, { ...of(kept), body })).body;
    for (let done = false; !done; ) ({ done } = (await trondheim.call(continueErasure, { as, params: { erasureId }, body: {} })).body);
    expect([...(await itemsOf(kept)), ...(await itemsOf(other))]).toEqual([]);
    const rest = (await live.table.items()).filter(({ pk }) => !/#(access|idem-people|idem-privacy)#/.test(String(pk)));
    expect(JSON.stringify(rest)).not.toContain('Få meg en hund');
  });
});

test('a place in a partner’s queue, and what was agreed there, follow along', async () => {
  const { id: kept } = await givenParticipant(trondheim);
  await givenColleagues(live);
  const { conferenceId, partnerId } = await givenConference(trondheim, ['begin']);
  const other = await givenShared(trondheim, partnerId);
  const caseId = await queuedCase(trondheim, conferenceId, { kind: 'participant', participantId: other });
  const params = { conferenceId };
  const { id: taskId } = (await trondheim.call(addTask, { params, body: aTask({ caseId }) })).body;
  await sharing(trondheim, kept, partnerId, true);
  await merged(trondheim, kept, other);
  const { queue } = (await trondheim.call(getConference, { params })).body;
  expect(queue).toMatchObject([{ id: caseId, participant: { id: kept } }]);
  expect((await caseNow(trondheim, conferenceId, caseId)).tasks.map(({ id }) => id)).toEqual([taskId]);
});

describe('merging is refused', () => {
  test('while both have to do with the same volunteer', async () => {
    const { id: volunteerId } = await givenVolunteer(trondheim, 'active', { capacity: 2 });
    const { participantId: kept } = await givenActiveMatch(trondheim, { volunteerId });
    const { participantId: other } = await givenActiveMatch(trondheim, { volunteerId });
    expect((await askToMerge(trondheim, kept, other)).problem.code).toBe('merging.match-in-the-way');
  });

  test('for one that changed since it was seen, for itself, and to whoever the other is closed to', async () => {
    const { id: kept } = await givenParticipant(trondheim);
    const { id: other } = await givenParticipant(trondheim);
    expect((await askToMerge(trondheim, kept, other, { otherVersion: 7 })).status).toBe(409);
    expect((await askToMerge(trondheim, kept, kept)).problem.code).toBe('merging.same-record');
    await trondheim.call(closeRecord, { as, params: { participantId: other }, body: { staffId: STAFF.unitLeader.id } });
    const body = { version: 1, otherId: other, otherVersion: 1, fromOther: [], reason: 'Samme person' };
    expect((await trondheim.call(mergeParticipants, { ...of(kept), body })).status).toBe(404);
  });
});

describe('what names one of the two alone', () => {
  test('goes on about the kept one: a cover, and readings that are looked through', async () => {
    await givenColleagues(live);
    const { kept, other } = await registeredTwice();
    const days = { of: STAFF.counsellor.id, by: STAFF.otherCounsellor.id, from: '2026-11-21', to: '2026-11-24' };
    await trondheim.call(makeCover, { as, body: { ...days, only: [other] } });
    const reading = { as: 'socialWorker' as const, params: { participantId: other } };
    await trondheim.call(openRecord, { ...reading, body: { reason: 'Dekket vakten.' } });
    await trondheim.call(getParticipant, { ...reading, reason: null });
    await trondheim.call(openRecord, { as: 'socialWorker', params: { participantId: kept }, body: { reason: 'Ringte tilbake.' } });
    await trondheim.call(getParticipant, { as: 'socialWorker', params: { participantId: kept }, reason: null });
    await merged(trondheim, kept, other);
    const { items } = (await trondheim.call(getToday, { as: 'otherCounsellor' })).body;
    expect(items.map(({ participant }) => participant?.id)).toEqual([kept]);
    const { staff } = (await trondheim.call(getReadingReview, { as, query: { month: '2026-11' } })).body;
    expect(staff.find(({ by }) => by.id === STAFF.socialWorker.id)).toMatchObject({ readings: 2, people: 1 });
  });
});
