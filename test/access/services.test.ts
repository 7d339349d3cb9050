import { describe, expect, test } from 'vitest';
import { cities } from '#infra/cities.ts';
import { cityRoutes } from '#shared/contract/index.ts';
import { listMatches, listVolunteerMatches, proposeMatch } from '#shared/matching/index.ts';
import { getParticipant, listParticipants, recordConsent, registerParticipant, updateParticipant } from '#shared/participants/index.ts';
import { getToday } from '#shared/today/index.ts';
import { faultsOf, refusalOf } from '#test/support/answer.ts';
import { type LiveCity, liveCities } from '#test/support/cities.ts';
import { exampleCall } from '#test/support/everyRoute.ts';
import { aConsent, aParticipant, aParticipantEdit } from '#test/support/factories/index.ts';
import { givenAssignment, givenParticipant, givenVolunteer } from '#test/support/given.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();
const NOT_FOUND = { status: 404, code: 'request.not-found' };

/** Somebody of a service who has agreed to being registered, and to nothing beyond it. */
const alone = (service: string) => ({ service, consents: { ...aParticipant().consents, betweenServices: null } });

/** Somebody who works in one service alone. */
const counsellorOf = (service: string) => ({ ...STAFF.counsellor, services: [service] });
const leaderOf = (service: string) => ({ ...STAFF.unitLeader, services: [service] });

const idsSeen = async (city: LiveCity, as: ReturnType<typeof leaderOf> | ReturnType<typeof counsellorOf>): Promise<string[]> =>
  (await city.call(listParticipants, { as })).body.items.map(({ id }) => id);

const gated = cityRoutes.filter(({ gate }) => gate !== undefined).map((route) => [route.operationId, route] as const);

describe("another service's participant", () => {
  test.each(gated)('%s answers as for one that is not there, whatever the role', async (_operationId, route) => {
    const { id } = await givenParticipant(live.fredrikstad, alone('sosionom'));
    const call = exampleCall(route);
    for (const who of Object.values(STAFF).filter(({ roles }) =>
      roles.some((role) => route.access !== 'public' && route.access.includes(role)),
    )) {
      const as = { ...who, services: ['steg-for-steg'] };
      expect(await refusalOf(live.fredrikstad.call(route, { ...call, as, params: { ...call.params, participantId: id } }))).toEqual(
        NOT_FOUND,
      );
    }
  });

  test('stands in no list, nor on I dag, for a counsellor or for a leader of other services', async () => {
    const city = live.of({ ...live.trondheim.city, services: live.fredrikstad.city.services });
    const { participantId, assignmentId } = await givenAssignment(city, alone('sosionom'));
    const { id: volunteerId } = await givenVolunteer(city);
    await city.call(proposeMatch, { params: { participantId }, body: { assignmentId, volunteerId } });
    for (const as of [counsellorOf('steg-for-steg'), leaderOf('varmestua')]) {
      expect(await idsSeen(city, as)).toEqual([]);
      expect((await city.call(listMatches, { as })).body.items).toEqual([]);
      expect((await city.call(listVolunteerMatches, { as, params: { volunteerId } })).body.items).toEqual([]);
      expect((await city.call(getToday, { as })).text).not.toContain(participantId);
    }
    const own = leaderOf('sosionom');
    expect(await idsSeen(city, own)).toEqual([participantId]);
    expect((await city.call(listMatches, { as: own })).body.items).toHaveLength(1);
    expect((await city.call(listVolunteerMatches, { as: own, params: { volunteerId } })).body.items).toHaveLength(1);
  });

  test('makes no page of a list shorter than it was asked to be', async () => {
    for (const service of ['sosionom', 'steg-for-steg', 'sosionom', 'steg-for-steg'])
      await givenParticipant(live.fredrikstad, alone(service));
    const call = { as: counsellorOf('steg-for-steg'), query: { limit: '1' } };
    const first = (await live.fredrikstad.call(listParticipants, call)).body;
    const query = { ...call.query, cursor: String(first.nextCursor) };
    const second = (await live.fredrikstad.call(listParticipants, { ...call, query })).body;
    expect([first, second].map(({ items }) => items.map(({ service }) => service))).toEqual([['steg-for-steg'], ['steg-for-steg']]);
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
  });

  test('is seen by nobody who works in no service', async () => {
    const { id } = await givenParticipant(live.trondheim);
    const as = { ...STAFF.unitLeader, services: [] };
    expect((await live.trondheim.call(listParticipants, { as })).body.items).toEqual([]);
    expect(await refusalOf(live.trondheim.call(getParticipant, { as, params: { participantId: id } }))).toEqual(NOT_FOUND);
  });
});

describe('consent to sharing between services', () => {
  test('lets another service find and open, and its withdrawal shuts on the very next request', async () => {
    const { id } = await givenParticipant(live.fredrikstad, { service: 'sosionom' });
    const as = counsellorOf('steg-for-steg');
    const params = { participantId: id };
    expect(await idsSeen(live.fredrikstad, as)).toEqual([id]);
    const { participant } = (await live.fredrikstad.call(getParticipant, { as, params })).body;
    const body = { purpose: 'betweenServices', version: participant.version, given: null };
    await live.fredrikstad.call(recordConsent, { as: counsellorOf('sosionom'), params, body });
    expect(await refusalOf(live.fredrikstad.call(getParticipant, { as, params }))).toEqual(NOT_FOUND);
    expect(await idsSeen(live.fredrikstad, as)).toEqual([]);
  });

  test('given later opens from then on', async () => {
    const { id } = await givenParticipant(live.fredrikstad, alone('sosionom'));
    const params = { participantId: id };
    const body = { purpose: 'betweenServices', version: 1, given: aConsent() };
    await live.fredrikstad.call(recordConsent, { as: counsellorOf('sosionom'), params, body });
    expect(await idsSeen(live.fredrikstad, counsellorOf('steg-for-steg'))).toEqual([id]);
  });

  test('is not asked for in a municipality: its other services open by law, and find nobody in lists that are not theirs', async () => {
    const eidskog = live.of(cityCalled('eidskog'));
    const { id } = await givenParticipant(eidskog, alone('bolig'));
    const as = counsellorOf('ettervern');
    expect((await eidskog.call(getParticipant, { as, params: { participantId: id } })).status).toBe(200);
    expect(await idsSeen(eidskog, as)).toEqual([]);
  });
});

describe('a service of a participant', () => {
  test('is one of those the registering member of staff works in', async () => {
    const call = { as: counsellorOf('steg-for-steg'), body: aParticipant({ service: 'sosionom' }) };
    expect(await faultsOf(live.fredrikstad.call(registerParticipant, call))).toEqual({ '/service': 'choice' });
  });

  test('is changed by somebody who works in both', async () => {
    const { id } = await givenParticipant(live.fredrikstad, alone('sosionom'));
    const call = { params: { participantId: id }, body: aParticipantEdit({ service: 'varmestua' }) };
    expect(await faultsOf(live.fredrikstad.call(updateParticipant, { ...call, as: counsellorOf('sosionom') }))).toEqual({
      '/service': 'choice',
    });
    await live.fredrikstad.call(updateParticipant, { ...call, as: { ...STAFF.counsellor, services: ['sosionom', 'varmestua'] } });
    expect(await idsSeen(live.fredrikstad, counsellorOf('sosionom'))).toEqual([]);
    expect(await idsSeen(live.fredrikstad, counsellorOf('varmestua'))).toEqual([id]);
  });
});

function cityCalled(id: string) {
  const city = cities.find((one) => one.id === id);
  if (!city) throw new Error(`No city has the id ${id}`);
  return city;
}
