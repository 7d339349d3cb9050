import { describe, expect, test } from 'vitest';
import { getCaseload, getDistribution, handOver, perFullPosition, setPosition } from '#shared/caseload/index.ts';
import { listMatches } from '#shared/matching/index.ts';
import { getParticipant, listParticipants, registerParticipant } from '#shared/participants/index.ts';
import { getToday } from '#shared/today/index.ts';
import { getVolunteer, reassignVolunteers, registerVolunteer } from '#shared/volunteers/index.ts';
import { givenColleagues, NAMES } from '#test/covers/given.ts';
import { givenActiveMatch } from '#test/matching/given.ts';
import { liveCities } from '#test/support/cities.ts';
import { aParticipant, aVolunteer } from '#test/support/factories/index.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();
const { trondheim } = live;
const [from, to] = [STAFF.counsellor.id, STAFF.otherCounsellor.id];
const params = { memberId: from };

const caseload = async (memberId: string = from) => (await trondheim.call(getCaseload, { as: 'unitLeader', params: { memberId } })).body;
const give = (participants: string[], matches: { id: string; participantId: string }[] = []) =>
  trondheim.call(handOver, { as: 'unitLeader', body: { from, to, participants, matches, tasks: [] } });

describe('who follows how many', () => {
  test('is told of everyone to a unit leader, with the size of each position, and of oneself to others', async () => {
    await givenColleagues(live);
    await givenActiveMatch(trondheim);
    await trondheim.call(registerParticipant, { as: 'otherCounsellor', body: aParticipant({ preferredName: 'Bo Dahl' }) });
    await trondheim.call(setPosition, { as: 'unitLeader', params, body: { fte: 80, version: 0 } });
    const { body } = await trondheim.call(getDistribution, { as: 'unitLeader' });
    const told = body.shares.map(({ member, participants, matches, volunteers, position }) =>
      [member.name, participants, matches, volunteers, position?.fte ?? '–'].join(' '),
    );
    expect(told).toEqual(['Jonas Heggdal 0 0 0 –', 'Marit Solbakk 1 1 1 80', 'Ragnhild Moholt 0 0 0 –', 'Sindre Aune 1 0 0 –']);
    const mine = (await trondheim.call(getDistribution)).body.shares;
    expect(mine.map(({ member }) => member.name)).toEqual([NAMES.counsellor]);
    expect(mine[0]?.standIns).toEqual([to, STAFF.unitLeader.id]);
  });

  test('is compared as if all worked in full', () => {
    expect([perFullPosition(20, 80), perFullPosition(10, 50), perFullPosition(7, 100)]).toEqual([25, 20, 7]);
    expect([perFullPosition(7, null), perFullPosition(7, 0)]).toEqual([null, null]);
  });

  test('shows by name what is one’s own, and a colleague’s to the unit leader alone', async () => {
    await givenColleagues(live);
    const { participantId } = await givenActiveMatch(trondheim);
    expect((await trondheim.call(getCaseload, { params })).body).toMatchObject({
      participants: [{ id: participantId, name: 'Anna Lund' }],
      volunteers: [{ name: 'Berit Nesheim' }],
      matches: [{ participantId, participantName: 'Anna Lund', volunteerName: 'Berit Nesheim' }],
    });
    expect((await caseload()).participants).toHaveLength(1);
    expect((await trondheim.call(getCaseload, { as: 'otherCounsellor', params })).status).toBe(404);
  });

  test('keeps the size of a position from being overwritten unseen', async () => {
    await givenColleagues(live);
    await trondheim.call(setPosition, { as: 'unitLeader', params, body: { fte: 80, version: 0 } });
    expect((await trondheim.call(setPosition, { as: 'unitLeader', params, body: { fte: 50, version: 0 } })).status).toBe(409);
    expect((await trondheim.call(setPosition, { as: 'unitLeader', params, body: { fte: 50, version: 1 } })).body.version).toBe(2);
    expect((await trondheim.call(setPosition, { params, body: { fte: 100, version: 2 } })).status).toBe(403);
  });
});

describe('handing over for good', () => {
  test('takes the participant and their open matches along, with history, and leaves nothing on the old list', async () => {
    await givenColleagues(live);
    const { participantId, volunteerId } = await givenActiveMatch(trondheim);
    expect((await give([participantId])).body).toEqual({ moved: 1, stayed: 0, left: 0 });
    const owner = { id: to, name: NAMES.otherCounsellor };
    expect((await trondheim.call(listParticipants)).body.items).toMatchObject([{ responsible: owner }]);
    expect((await trondheim.call(listMatches)).body.items).toMatchObject([{ responsible: owner }]);
    const { history, participant } = (await trondheim.call(getParticipant, { as: 'otherCounsellor', params: { participantId } })).body;
    expect(participant.responsible).toEqual(owner);
    expect(history[0]).toMatchObject({ action: 'changeResponsible', fields: ['responsible'], by: { id: STAFF.unitLeader.id } });
    expect(await caseload()).toMatchObject({ participants: [], matches: [], volunteers: [{ id: volunteerId }] });

    const volunteers = [volunteerId];
    expect((await trondheim.call(reassignVolunteers, { as: 'unitLeader', body: { from, to, volunteers } })).body).toEqual({ moved: 1 });
    expect((await trondheim.call(getVolunteer, { params: { volunteerId } })).body.volunteer.responsible).toEqual(owner);
    expect(await caseload()).toEqual({ participants: [], matches: [], volunteers: [], tasks: [] });
    expect((await trondheim.call(getToday, { as: 'otherCounsellor' })).body.items).not.toEqual([]);
    expect((await trondheim.call(getToday)).body.items).toEqual([]);
  });

  test('may be sent again: what is over already is left alone', async () => {
    await givenColleagues(live);
    const { id } = (await trondheim.call(registerParticipant, { body: aParticipant() })).body;
    await give([id]);
    expect((await give([id])).body).toEqual({ moved: 0, stayed: 0, left: 0 });
    const { participant } = (await trondheim.call(getParticipant, { as: 'otherCounsellor', params: { participantId: id } })).body;
    expect(participant.version).toBe(2);
  });

  test('takes a match whose participant is another’s by itself', async () => {
    await givenColleagues(live);
    const { participantId, matchId } = await givenActiveMatch(trondheim);
    await give([participantId]);
    const back = { from: to, to: STAFF.unitLeader.id, participants: [], matches: [{ id: matchId, participantId }], tasks: [] };
    expect((await trondheim.call(handOver, { as: 'unitLeader', body: back })).body.moved).toBe(1);
    expect((await trondheim.call(listMatches)).body.items).toMatchObject([{ responsible: { name: NAMES.unitLeader } }]);
    expect((await caseload(to)).participants).toHaveLength(1);
  });

  test('is the unit leader’s, or of one’s own, and to a colleague who can take it', async () => {
    await givenColleagues(live);
    const { id } = (await trondheim.call(registerParticipant, { body: aParticipant() })).body;
    const body = { from, to, participants: [id], matches: [], tasks: [] };
    expect((await trondheim.call(handOver, { as: 'otherCounsellor', body })).status).toBe(403);
    expect((await trondheim.call(handOver, { as: 'unitLeader', body: { ...body, to: STAFF.socialWorker.id } })).status).toBe(422);
    expect((await trondheim.call(handOver, { body })).body.moved).toBe(1);
  });

  test('of volunteers is as strict', async () => {
    await givenColleagues(live);
    const { id } = (await trondheim.call(registerVolunteer, { body: aVolunteer() })).body;
    const body = { from, to, volunteers: [id] };
    expect((await trondheim.call(reassignVolunteers, { as: 'otherCounsellor', body })).status).toBe(403);
    expect((await trondheim.call(reassignVolunteers, { as: 'unitLeader', body: { ...body, to: STAFF.activityLeader.id } })).status).toBe(
      422,
    );
    expect((await trondheim.call(reassignVolunteers, { body })).body).toEqual({ moved: 1 });
    expect((await trondheim.call(reassignVolunteers, { body })).body).toEqual({ moved: 0 });
  });
});
