import { beforeEach, describe, expect, test } from 'vitest';
import { changeAppointment, makeAppointment, stepAppointment } from '#shared/appointments/index.ts';
import { listReminders } from '#shared/messages/index.ts';
import { getParticipant, recordConsent, stepParticipant, updateParticipant } from '#shared/participants/index.ts';
import { continueErasure, eraseParticipant } from '#shared/privacy/index.ts';
import { getToday } from '#shared/today/index.ts';
import { stepVolunteer } from '#shared/volunteers/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { itIs } from '#test/support/clock.ts';
import { anAppointment, anAppointmentEdit, aParticipantEdit } from '#test/support/factories/index.ts';
import { givenParticipant, givenVolunteer } from '#test/support/given.ts';
import { type Line, lineOf } from './outgoing.ts';

const live = liveCities();
const { trondheim } = live;
let params = { participantId: '' };
let line: Line;

/** Noon in Norway the day before, when a reminder is due, and just after. */
const DUE = '2026-11-25T11:01:00Z';
const AFTERWARDS = '2026-11-25T11:30:00Z';

beforeEach(async () => {
  params = { participantId: (await givenParticipant(trondheim)).id };
  line = lineOf(trondheim, live);
});

const make = async (overrides = {}) => (await trondheim.call(makeAppointment, { params, body: anAppointment(overrides) })).body.id;
const texts = () => line.sent.map(({ text }) => text);
const reminders = async () =>
  (await trondheim.call(listReminders, { params })).body.items.map(({ outcome }) => outcome?.reason ?? outcome?.outcome);
const asked = async () => (await trondheim.call(getToday)).body.items.filter(({ task }) => task === 'reminderFailed');
const waiting = async () => (await live.table.items()).filter(({ sk }) => String(sk).startsWith('due#'));
const edit = async (overrides: Parameters<typeof aParticipantEdit>[0]) => {
  const { version } = (await trondheim.call(getParticipant, { params })).body.participant;
  await trondheim.call(updateParticipant, { params, body: aParticipantEdit({ ...overrides, version }) });
};

describe('a reminder', () => {
  test('is sent at noon the day before, once, and says nothing but when', async () => {
    await make();
    expect(await line.run()).toEqual({ sent: 0, notSent: 0, waiting: 0, failed: 0 });
    itIs(DUE);
    expect(await line.run()).toMatchObject({ sent: 1 });
    expect(await line.run()).toMatchObject({ sent: 0 });
    expect(line.sent).toEqual([
      {
        channel: 'sms',
        to: '+4799999903',
        subject: 'Du har en avtale',
        text: 'Du har en avtale torsdag 26. november kl. 13.00. Passer det ikke, si fra til den du pleier å snakke med.',
      },
    ]);
    expect(await reminders()).toEqual(['sent']);
  });

  test('of an appointment that is moved is sent once, for the new time', async () => {
    const appointmentId = await make();
    const ofIt = { ...params, appointmentId };
    await trondheim.call(changeAppointment, { params: ofIt, body: anAppointmentEdit({ on: '2026-11-27', at: '10:00' }) });
    itIs(DUE);
    await line.run();
    expect(texts()).toEqual([]);
    itIs('2026-11-26T11:01:00Z');
    await line.run();
    expect(texts()).toEqual([expect.stringContaining('fredag 27. november kl. 10.00')]);
  });

  test.each(['cancel', 'close'] as const)('is taken back: %s', async (how) => {
    const appointmentId = await make();
    const { version } = (await trondheim.call(getParticipant, { params })).body.participant;
    if (how === 'cancel') {
      await trondheim.call(stepAppointment, { params: { ...params, appointmentId }, body: { action: 'cancel', version: 1 } });
    } else {
      const body = { action: 'close', version, on: '2026-11-21', reason: 'died' } as const;
      await trondheim.call(stepParticipant, { params, body });
    }
    expect(await waiting()).toEqual([]);
    itIs(DUE);
    await line.run();
    expect(texts()).toEqual([]);
  });

  test('asks anew whether somebody agrees, the moment before it is sent', async () => {
    await make();
    const { version } = (await trondheim.call(getParticipant, { params })).body.participant;
    await trondheim.call(recordConsent, { params, body: { version, purpose: 'registration', given: null } });
    itIs(DUE);
    expect(await line.run()).toMatchObject({ sent: 0, notSent: 1 });
    expect(await waiting()).toEqual([]);
  });

  test('goes with whoever is erased', async () => {
    await make();
    const as = 'unitLeader' as const;
    const { version } = (await trondheim.call(getParticipant, { as, params })).body.participant;
    const withdrawn = (await trondheim.call(recordConsent, { as, params, body: { version, purpose: 'registration', given: null } })).body;
    const body = { version: withdrawn.version, reason: 'asked' } as const;
    const { id: erasureId } = (await trondheim.call(eraseParticipant, { as, params, body })).body;
    await trondheim.call(continueErasure, { as, params: { erasureId }, body: {} });
    expect(await waiting()).toEqual([]);
    expect(JSON.stringify((await live.table.items()).filter(({ pk }) => String(pk).endsWith('#messages')))).toBe('[]');
  });

  test.each([
    ['by e-mail', { safeContact: 'email', email: 'anna@example.org' }, 'anna@example.org'],
    ['in the language they want', { contactRules: { language: 'en', from: 8, to: 22, leaveMessage: false } }, '+4799999903'],
  ] as const)('goes as is safe for them: %s', async (_how, wish, to) => {
    await make();
    await edit(wish);
    itIs(DUE);
    await line.run();
    expect(line.sent.map((one) => one.to)).toEqual([to]);
    if ('contactRules' in wish) expect(texts()[0]).toContain('on Thursday 26 November at 13:00');
  });

  test.each(['call', 'throughPartner', 'none'] as const)('is not sent to those who are reached otherwise: %s', async (safeContact) => {
    await make();
    await edit({ safeContact });
    itIs(DUE);
    expect(await line.run()).toMatchObject({ sent: 0, notSent: 1 });
    expect(await reminders()).toEqual(['safeContact']);
    expect(await asked()).toEqual([]);
  });

  test('waits for the hours they take messages', async () => {
    await edit({ contactRules: { language: 'nb', from: 17, to: 20, leaveMessage: false } });
    await make();
    itIs(DUE);
    expect(await line.run()).toMatchObject({ sent: 0, waiting: 0 });
    itIs('2026-11-25T16:05:00Z');
    expect(await line.run()).toMatchObject({ sent: 1 });
  });

  test('that nobody sent in time is not sent at night or afterwards, and somebody is asked to call', async () => {
    await make();
    itIs('2026-11-25T21:00:00Z');
    expect(await line.run()).toMatchObject({ waiting: 1 });
    itIs('2026-11-26T12:30:00Z');
    expect(await line.run()).toMatchObject({ notSent: 1 });
    expect(await reminders()).toEqual(['late']);
  });
});

describe('who was told of an appointment', () => {
  const wasReminded = async () => {
    const ofIt = { ...params, appointmentId: await make() };
    itIs(DUE);
    await line.run();
    line.sent.length = 0;
    return ofIt;
  };
  const cancel = (ofIt: typeof params & { appointmentId: string }, version = 1) =>
    trondheim.call(stepAppointment, { params: ofIt, body: { action: 'cancel', version } });
  const move = (ofIt: typeof params & { appointmentId: string }, overrides: Parameters<typeof anAppointmentEdit>[0]) =>
    trondheim.call(changeAppointment, { params: ofIt, body: anAppointmentEdit(overrides) });

  test('is told once that it is called off, and nothing of what it was', async () => {
    await cancel(await wasReminded());
    expect(await line.run()).toMatchObject({ sent: 0 });
    itIs('2026-11-25T11:15:00Z');
    await Promise.all([line.run(), line.run()]);
    expect(line.sent).toEqual([
      {
        channel: 'sms',
        to: '+4799999903',
        subject: 'Avtalen er avlyst',
        text: 'Avtalen torsdag 26. november kl. 13.00 er avlyst. Lurer du på noe, snakk med den du pleier å snakke med.',
      },
    ]);
    expect(await reminders()).toEqual(['sent']);
  });

  test('is told the new time, and not reminded of it the same day', async () => {
    await move(await wasReminded(), { on: '2026-11-27', at: '10:00' });
    itIs('2026-11-26T11:30:00Z');
    await line.run();
    await line.run();
    expect(texts()).toEqual([expect.stringContaining('flyttet til fredag 27. november kl. 10.00')]);
  });

  test('is told of the last change alone, by the time they were told of', async () => {
    const ofIt = await wasReminded();
    await move(ofIt, { on: '2026-12-08' });
    await cancel(ofIt, 2);
    itIs('2026-11-25T11:15:00Z');
    await line.run();
    expect(texts()).toEqual([expect.stringContaining('Avtalen torsdag 26. november kl. 13.00 er avlyst')]);
  });

  test('hears nothing where it is put back before anything was sent', async () => {
    const ofIt = await wasReminded();
    await move(ofIt, { on: '2026-11-27', at: '10:00' });
    await move(ofIt, { version: 2 });
    expect((await waiting()).map(({ about }) => Reflect.get(Object(about), 'kind'))).not.toContain('change');
  });

  test.each([
    [
      'withdrawn',
      async () => {
        const { version } = (await trondheim.call(getParticipant, { params })).body.participant;
        await trondheim.call(recordConsent, { params, body: { version, purpose: 'registration', given: null } });
      },
    ],
    ['safeContact', () => edit({ safeContact: 'none' })],
  ])('is asked anew about, the moment before it is sent: %s', async (_why, change) => {
    await cancel(await wasReminded());
    await change();
    itIs('2026-11-25T11:15:00Z');
    expect(await line.run()).toMatchObject({ sent: 0, notSent: 1 });
    expect(texts()).toEqual([]);
  });

  test('and cannot be reached is called: it stands on I dag until the day has passed', async () => {
    await cancel(await wasReminded());
    line.instead = async () => ({ outcome: 'refused', error: 'OptedOut' });
    itIs('2026-11-25T11:15:00Z');
    await line.run();
    const untold = async () => (await trondheim.call(getToday)).body.items.filter(({ task }) => task === 'changeUntold');
    expect(await untold()).toMatchObject([{ urgency: 'now', due: '2026-11-26', participant: { name: 'Anna Lund' } }]);
    itIs('2026-11-27T08:00:00Z');
    expect(await untold()).toEqual([]);
  });
});

describe('what cannot be sent', () => {
  test('to a number that takes nothing is not tried again, and stands on I dag until the appointment is over', async () => {
    const appointmentId = await make();
    line.instead = async () => ({ outcome: 'refused', error: 'OptedOut' });
    itIs(DUE);
    expect(await line.run()).toMatchObject({ notSent: 1, failed: 0 });
    expect(await asked()).toMatchObject([
      { urgency: 'now', due: '2026-11-26', participant: { name: 'Anna Lund' }, appointment: { id: appointmentId } },
    ]);
    expect(JSON.stringify(line.errors)).not.toMatch(/99999903|Anna/);
    itIs('2026-11-26T13:00:00Z');
    await trondheim.call(stepAppointment, { params: { ...params, appointmentId }, body: { action: 'hold', version: 1 } });
    expect(await asked()).toEqual([]);
  });

  test('is tried again, later and later, and given up after five tries', async () => {
    await make({ on: '2026-11-27' });
    line.instead = async () => ({ outcome: 'failed', error: 'ServiceUnavailable' });
    const runs: number[] = [];
    for (let minute = 0; minute < 180; minute += 5) {
      itIs(new Date(Date.parse('2026-11-26T11:00:00Z') + minute * 60_000).toISOString());
      if ((await line.run()).failed > 0) runs.push(minute);
    }
    expect(runs).toEqual([0, 5, 15, 35, 75]);
    expect(await reminders()).toEqual(['failed']);
    expect(await asked()).toHaveLength(1);
  });

  test('and may have been sent is never sent again', async () => {
    await make();
    line.instead = () => Promise.reject(new Error('cut off'));
    itIs(DUE);
    await expect(line.run()).rejects.toThrow('cut off');
    line.instead = undefined;
    itIs('2026-11-25T11:05:00Z');
    expect(await line.run()).toMatchObject({ sent: 0, waiting: 1 });
    itIs(AFTERWARDS);
    expect(await line.run()).toMatchObject({ sent: 0, failed: 1 });
    expect([await reminders(), texts()]).toEqual([['unknown'], []]);
  });

  test('by two runs at once is sent by one of them', async () => {
    await make();
    itIs(DUE);
    await Promise.all([line.run(), line.run(), line.run()]);
    expect(line.sent).toHaveLength(1);
  });
});

describe('a volunteer’s break', () => {
  const pause = async (volunteer: { id: string; version: number }, returnOn: string) =>
    (
      await trondheim.call(stepVolunteer, {
        params: { volunteerId: volunteer.id },
        body: { action: 'pause', version: volunteer.version, on: '2026-11-21', returnOn },
      })
    ).body;

  test('reminds them three days before it ends, in words that say nothing of it', async () => {
    const volunteer = await pause(await givenVolunteer(trondheim), '2026-12-15');
    itIs('2026-12-12T11:02:00Z');
    expect(await line.run()).toMatchObject({ sent: 1 });
    expect(texts()).toEqual(['Du har en avtale tirsdag 15. desember. Passer det ikke, si fra til den du pleier å snakke med.']);
    expect((await trondheim.call(getToday)).body.items.map(({ task, volunteer: about }) => [task, about?.id])).toContainEqual([
      'volunteerReturns',
      volunteer.id,
    ]);
  });

  test('that is over before its time reminds nobody', async () => {
    const { id: volunteerId, version } = await pause(await givenVolunteer(trondheim), '2026-12-15');
    await trondheim.call(stepVolunteer, { params: { volunteerId }, body: { action: 'resume', version, on: '2026-11-21' } });
    expect(await waiting()).toEqual([]);
    itIs('2026-12-12T11:02:00Z');
    expect(await line.run()).toMatchObject({ sent: 0 });
  });
});
