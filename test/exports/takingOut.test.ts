import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { chunksOf } from '#functions/platform/chunks.ts';
import { exportMatches } from '#shared/matching/index.ts';
import {
  exportParticipants,
  exportRegistrations,
  getParticipant,
  importParticipants,
  listParticipants,
  recordConsent,
} from '#shared/participants/index.ts';
import { exportVolunteers, importVolunteers, listVolunteers } from '#shared/volunteers/index.ts';
import { messyList } from '#test/imports/messyLists.ts';
import { checked, takenOut } from '#test/imports/roundTrip.ts';
import { givenActiveMatch } from '#test/matching/given.ts';
import { liveCities } from '#test/support/cities.ts';
import { aParticipant, aVolunteer } from '#test/support/factories/index.ts';
import { givenParticipant, givenVolunteer } from '#test/support/given.ts';
import { STAFF } from '#test/support/staff.ts';
import { participantColumns } from '#web/features/exports/columns/participants.ts';
import { volunteerColumns } from '#web/features/exports/columns/volunteers.ts';
import { participants } from '#web/features/imports/participantColumns.ts';
import { volunteers } from '#web/features/imports/volunteerColumns.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;

/** What the access log has of taking out, by whose it is. */
const logged = async () =>
  (await live.table.items())
    .filter(({ pk, operationId }) => String(pk).includes('#access#') && String(operationId).startsWith('export'))
    .map(({ pk, operationId, by }) => [String(pk).split('#')[2], operationId, by])
    .toSorted();

describe('participants taken out', () => {
  test('come in the order asked for, and each has it in their log', async () => {
    const one = (await givenParticipant(trondheim, { preferredName: 'Åse' })).id;
    const other = (await givenParticipant(trondheim, { preferredName: 'Bjørn' })).id;
    const { rows } = (await trondheim.call(exportParticipants, { body: { ids: [other, one] } })).body;
    expect(rows.map(({ preferredName }) => preferredName)).toEqual(['Bjørn', 'Åse']);
    const by = STAFF.counsellor.id;
    expect(await logged()).toEqual(
      [
        [one, 'exportParticipants', by],
        [other, 'exportParticipants', by],
      ].toSorted(),
    );
  });

  test('are told of as registered to the one who follows them up alone, and that is logged too', async () => {
    const { id } = await givenParticipant(trondheim);
    const take = async (as: keyof typeof STAFF) => (await trondheim.call(exportRegistrations, { as, body: { ids: [id] } })).body.rows;
    for (const as of ['unitLeader', 'otherCounsellor'] as const) expect(await take(as)).toEqual([]);
    expect(await logged()).toEqual([]);
    expect(await take('counsellor')).toEqual([{ id, registration: aParticipant() }]);
    expect(await logged()).toEqual([[id, 'exportRegistrations', STAFF.counsellor.id]]);
  });

  test('are left out, and nothing is logged, where one may not see them', async () => {
    const { id } = await givenParticipant(trondheim);
    const { version } = (await trondheim.call(getParticipant, { params: { participantId: id } })).body.participant;
    await trondheim.call(recordConsent, { params: { participantId: id }, body: { version, purpose: 'registration', given: null } });
    const asked = { body: { ids: [id] } };
    const answers = [
      await trondheim.call(exportParticipants, { as: 'otherCounsellor', ...asked }),
      await trondheim.call(exportRegistrations, { as: 'otherCounsellor', ...asked }),
      await fredrikstad.call(exportParticipants, asked),
      await fredrikstad.call(exportRegistrations, asked),
    ];
    expect(answers.map(({ status, body }) => [status, body.rows])).toEqual(answers.map(() => [200, []]));
    expect(await logged()).toEqual([]);
  });
});

test('volunteers are taken out with everything but own experience, and each has it in their log', async () => {
  const { id } = await givenVolunteer(trondheim, 'applied', { ownExperience: { consentedOn: '2026-11-20' } });
  const answer = await trondheim.call(exportVolunteers, { body: { ids: [id] } });
  const { ownExperience: _experience, week: _week, isAdult: _adult, ...told } = aVolunteer();
  expect(answer.body.rows[0]?.record).toEqual({ ...told, appliedOn: '2026-11-21' });
  expect(answer.text).not.toContain('wnExperience');
  expect(await logged()).toEqual([[id, 'exportVolunteers', STAFF.counsellor.id]]);
});

test('matches are taken out with both names, and both have it in their logs', async () => {
  const { participantId, matchId } = await givenActiveMatch(trondheim);
  const volunteerId = (await trondheim.call(listVolunteers)).body.items[0]?.id;
  const { rows } = (await trondheim.call(exportMatches, { body: { ids: [matchId] } })).body;
  expect(rows.map(({ participantName, volunteerName, state }) => [participantName, volunteerName, state])).toEqual([
    ['Anna Lund', 'Berit Nesheim', 'active'],
  ]);
  expect((await logged()).map(([whose]) => whose)).toEqual([participantId, volunteerId].toSorted());
});

describe('a messy list that was taken in', () => {
  test('of volunteers is taken out as a file that says the same', async () => {
    const { text } = messyList('volunteers', 50, ';');
    const right = checked(volunteers, Buffer.from(text)).flatMap(({ body }) => body ?? []);
    for (const some of chunksOf(right, 10)) {
      await trondheim.call(importVolunteers, { body: { rows: some.map((record) => ({ row: randomUUID(), record })) } });
    }
    const ids = (await trondheim.call(listVolunteers)).body.items.map(({ id }) => id);
    const { rows } = (await trondheim.call(exportVolunteers, { body: { ids } })).body;
    const again = checked(volunteers, await takenOut(volunteerColumns, rows)).map(({ body }) => body);
    expect(again.map((body) => JSON.stringify(body)).toSorted()).toEqual(right.map((body) => JSON.stringify(body)).toSorted());
  });

  test('of participants too', async () => {
    const { text } = messyList('participants', 60, ',');
    const right = checked(participants, Buffer.from(text)).flatMap(({ body }) => (body && !body.referral ? [body] : []));
    for (const some of chunksOf(right, 10)) {
      await trondheim.call(importParticipants, { body: { rows: some.map((record) => ({ row: randomUUID(), record })) } });
    }
    const cards = (await trondheim.call(listParticipants)).body.items;
    const { rows } = (await trondheim.call(exportRegistrations, { body: { ids: cards.map(({ id }) => id) } })).body;
    const registered = new Map(rows.map(({ id, registration }) => [id, registration]));
    const lines = cards.map((card) => ({ card, registration: registered.get(card.id) ?? null }));
    const again = checked(participants, await takenOut(participantColumns, lines)).map(({ body }) => body);
    expect(again.map((body) => JSON.stringify(body)).toSorted()).toEqual(right.map((body) => JSON.stringify(body)).toSorted());
  });
});
