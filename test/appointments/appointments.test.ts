import { beforeEach, describe, expect, test } from 'vitest';
import { changeAppointment, makeAppointment, stepAppointment } from '#shared/appointments/index.ts';
import { getParticipant, listParticipants, stepParticipant } from '#shared/participants/index.ts';
import { getToday } from '#shared/today/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { itIs } from '#test/support/clock.ts';
import { anAppointment, anAppointmentEdit } from '#test/support/factories/index.ts';
import { givenParticipant } from '#test/support/given.ts';
import { STAFF } from '#test/support/staff.ts';

const { trondheim } = liveCities();
let params = { participantId: '' };

beforeEach(async () => {
  params = { participantId: (await givenParticipant(trondheim)).id };
});

const make = async (overrides = {}) => (await trondheim.call(makeAppointment, { params, body: anAppointment(overrides) })).body.id;
const record = async () => (await trondheim.call(getParticipant, { params })).body;
const states = async () => (await record()).appointments.map(({ on, at, state }) => `${on} ${at} ${state}`);
const tell = (appointmentId: string, action: 'hold' | 'miss' | 'cancel', version = 1) =>
  trondheim.call(stepAppointment, { params: { ...params, appointmentId }, body: { action, version } });
const today = async () =>
  (await trondheim.call(getToday)).body.items
    .filter(({ task }) => task !== 'discharge')
    .map(({ task, due, appointment }) => [task, due, appointment?.at].filter(Boolean).join(' '));

describe('an appointment', () => {
  test('is with the one responsible unless somebody else is named', async () => {
    await make();
    await make({ on: '2026-11-24', at: '09:15', staffId: STAFF.counsellor.id, way: 'phone', place: '' });
    const { appointments, history } = await record();
    expect(appointments.map(({ on, at, staff, state }) => [on, at, staff.name, state])).toEqual([
      ['2026-11-24', '09:15', 'veileder', 'planned'],
      ['2026-11-26', '13:00', 'veileder', 'planned'],
    ]);
    expect(history.filter(({ action }) => action === 'makeAppointment')).toHaveLength(2);
  });

  test('with somebody who does not work here is refused where it stands', async () => {
    const body = anAppointment({ staffId: '5f6a7b8c-9d0e-4f1a-8b2c-3d4e5f6a7b99' });
    const { status, problem } = await trondheim.call(makeAppointment, { params, body });
    expect([status, problem.fields?.[0]?.pointer]).toEqual([422, '/staffId']);
  });

  test.each([
    ['yesterday', { on: '2026-11-20' }, '/on'],
    ['a quarter of an hour ago', { on: '2026-11-21', at: '10:45' }, '/at'],
    ['in two years', { on: '2028-11-21' }, '/on'],
    ['at a time no clock shows', { at: '25:00' }, '/at'],
  ])('%s is no appointment', async (_when, when, pointer) => {
    const { status, problem } = await trondheim.call(makeAppointment, { params, body: anAppointment(when) });
    expect([status, problem.fields?.[0]?.pointer]).toEqual([422, pointer]);
  });

  test('is moved, and from then on stands at its new time alone', async () => {
    const appointmentId = await make();
    const body = anAppointmentEdit({ on: '2026-11-27', at: '10:00' });
    const answer = await trondheim.call(changeAppointment, { params: { ...params, appointmentId }, body });
    expect(answer.body).toEqual({ id: appointmentId, version: 2 });
    expect(await states()).toEqual(['2026-11-27 10:00 planned']);
    const late = await trondheim.call(changeAppointment, { params: { ...params, appointmentId }, body: anAppointmentEdit() });
    expect([late.status, late.problem.changes?.map(({ pointer }) => pointer)]).toEqual([409, ['/on', '/at']]);
  });

  test('that is kept counts for nothing by itself: the conversation does', async () => {
    const appointmentId = await make({ on: '2026-11-21', at: '14:00' });
    expect((await tell(appointmentId, 'hold')).status).toBe(200);
    expect(await states()).toEqual(['2026-11-21 14:00 held']);
    expect((await record()).heldConversations).toBe(0);
  });

  test('is not told of before its day, and only once', async () => {
    const appointmentId = await make();
    expect((await tell(appointmentId, 'miss')).problem.code).toBe('appointments.not-yet');
    itIs('2026-11-26T13:30:00Z');
    expect((await tell(appointmentId, 'miss')).status).toBe(200);
    expect((await tell(appointmentId, 'cancel', 2)).problem.code).toBe('appointments.not-planned');
    // they were late, and came
    expect((await tell(appointmentId, 'hold', 2)).status).toBe(200);
  });

  test('is nothing to agree on with somebody who has left, and whatever was agreed on is called off as they leave', async () => {
    await make();
    const { participant } = await record();
    const body = { action: 'close', version: participant.version, on: '2026-11-21', reason: 'onOwnFeet' } as const;
    await trondheim.call(stepParticipant, { params, body });
    expect(await states()).toEqual(['2026-11-26 13:00 cancelled']);
    const [card] = (await trondheim.call(listParticipants)).body.items;
    expect(card?.appointments).toEqual([]);
    expect((await trondheim.call(makeAppointment, { params, body: anAppointment() })).problem.code).toBe('appointments.participant-gone');
  });
});

describe('I dag', () => {
  test('has it the day before, on the day, and until somebody has told how it went', async () => {
    const appointmentId = await make();
    expect(await today()).toEqual([]);
    itIs('2026-11-25T08:00:00Z');
    expect(await today()).toEqual(['appointment 2026-11-26 13:00']);
    itIs('2026-11-28T08:00:00Z');
    expect(await today()).toContain('appointment 2026-11-26 13:00');
    await tell(appointmentId, 'miss');
    expect(await today()).toEqual(['conversation 2026-11-28']);
  });

  test('does not ask for a conversation that is agreed on', async () => {
    expect(await today()).toEqual(['conversation 2026-11-28']);
    await make();
    expect(await today()).toEqual([]);
  });

  test('tells two on one day apart, by the clock', async () => {
    await make({ on: '2026-11-22', at: '15:00' });
    await make({ on: '2026-11-22', at: '09:00' });
    expect(await today()).toEqual(['appointment 2026-11-22 09:00', 'appointment 2026-11-22 15:00']);
  });
});
