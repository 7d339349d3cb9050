import { createHash, randomBytes } from 'node:crypto';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { changeAppointment, makeAppointment, stepAppointment } from '#shared/appointments/index.ts';
import { getCalendarAddress, makeCalendarAddress, stopCalendarAddress } from '#shared/calendar/index.ts';
import { fetchCalendar } from '#shared/calendarFeed/index.ts';
import { givenConference } from '#test/conferences/given.ts';
import { givenColleagues } from '#test/covers/given.ts';
import { givenActiveMatch, givenProposal } from '#test/matching/given.ts';
import { liveCities } from '#test/support/cities.ts';
import { itIs } from '#test/support/clock.ts';
import { anAppointment, anAppointmentEdit } from '#test/support/factories/index.ts';
import { givenParticipant } from '#test/support/given.ts';
import { loggedLines, takeErrors } from '#test/support/output.ts';
import type { StaffName } from '#test/support/staff.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** An address as the page makes it: its secret never leaves who has it. */
async function givenAddress(as: StaffName = 'counsellor', language: 'nb' | 'nn' | 'en' = 'nb'): Promise<string> {
  const secret = randomBytes(32).toString('hex');
  await givenColleagues(live);
  expect((await trondheim.call(makeCalendarAddress, { as, body: { tokenHash: hashOf(secret), language } })).status).toBe(201);
  return secret;
}

const fetched = (secret: string, from = '198.51.100.7', city = trondheim) =>
  city.call(fetchCalendar, { as: null, params: { secret }, headers: { 'x-viewer-address': from } });

/** A calendar as another program reads it. */
async function read(secret: string) {
  const { text } = await fetched(secret);
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, location, startDate, endDate, sequence } = new ICAL.Event(component);
    const times = startDate.isDate ? [startDate.toString()] : [startDate, endDate].map((time) => time.toJSDate().toISOString());
    return { uid, summary, location, times, sequence, status: component.getFirstPropertyValue('status') };
  });
}

const told = async (secret: string) =>
  (await read(secret)).map(({ summary, location, times, sequence, status }) =>
    [summary, location, ...times, sequence, status].filter((part) => part !== null).join(' '),
  );

describe('a calendar', () => {
  test('has what one has ahead, on Norway’s clocks in summer and winter, and nothing of anybody else’s', async () => {
    const match = await givenActiveMatch(trondheim);
    const params = { participantId: match.participantId };
    await trondheim.call(makeAppointment, { params, body: anAppointment({ on: '2026-11-26', at: '13:00', way: 'phone' }) });
    await trondheim.call(makeAppointment, { params, body: anAppointment({ on: '2027-04-06', at: '09:15', way: 'inPerson' }) });
    const mine = await givenAddress();
    await givenConference(trondheim);
    expect(await told(mine)).toEqual([
      'Samarbeidsmøte 2026-11-24 0 CONFIRMED',
      'Avtale På telefon 2026-11-26T12:00:00.000Z 2026-11-26T13:00:00.000Z 0 CONFIRMED',
      'Gjennomgang 2026-12-17 0 CONFIRMED',
      'Periode går ut 2027-02-01 0 CONFIRMED',
      'Avtale Vi møtes 2027-04-06T07:15:00.000Z 2027-04-06T08:15:00.000Z 0 CONFIRMED',
    ]);
    expect(await told(await givenAddress('otherCounsellor', 'en'))).toEqual([]);
    const { headers } = await fetched(mine);
    expect(headers).toMatchObject({ 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' });
  });

  test('says nothing that tells of whom: no name, no phone, no words of anybody’s, no id', async () => {
    const { participantId, matchId, assignmentId, volunteerId } = await givenProposal(trondheim);
    await trondheim.call(makeAppointment, { params: { participantId }, body: anAppointment({ place: 'Kafeen på hjørnet' }) });
    const secret = await givenAddress();
    const { conferenceId, partnerId } = await givenConference(trondheim);
    const { text } = await fetched(secret);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    const stored = await live.table.items();
    const values = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : value !== null && typeof value === 'object' ? Object.values(value).flatMap(values) : [];
    const records = stored.filter(({ pk }) => /#(participant|journal|volunteer|conference|cards|pool)#/.test(String(pk)));
    // every text of every record that is longer than a word of a list, except what a calendar is for: days and times
    const said = new Set(records.flatMap(values).filter((one) => one.length > 8 && !/^\d{4}-\d{2}-\d{2}/.test(one)));
    expect(said.size).toBeGreaterThan(20);
    for (const one of [...said, participantId, matchId, assignmentId, volunteerId, conferenceId, partnerId, 'Anna', 'Berit'])
      expect(text, one).not.toContain(one);
  });

  test('tells the same event moved, and then called off; what is over stays as it was', async () => {
    const { id: participantId } = await givenParticipant(trondheim);
    const secret = await givenAddress();
    const { id: appointmentId } = (await trondheim.call(makeAppointment, { params: { participantId }, body: anAppointment() })).body;
    const [made] = await read(secret);
    expect(await read(secret)).toEqual([made]);
    const params = { participantId, appointmentId };
    await trondheim.call(changeAppointment, { params, body: anAppointmentEdit({ on: '2026-11-27', at: '10:00' }) });
    const [moved] = await read(secret);
    expect(moved).toMatchObject({ uid: made?.uid, sequence: 1, times: ['2026-11-27T09:00:00.000Z', '2026-11-27T10:00:00.000Z'] });
    await trondheim.call(stepAppointment, { params, body: { action: 'cancel', version: 2 } });
    expect(await read(secret)).toEqual([{ ...moved, sequence: 2, status: 'CANCELLED' }]);
    itIs('2026-12-28T10:00:00Z');
    expect(await read(secret)).toEqual([]);
  });
});

describe('the address of a calendar', () => {
  const nowhere = async (secret: string, city = trondheim) => {
    const { status, text } = await fetched(secret, '198.51.100.7', city);
    return { status, text: text.replace(/"correlationId":"[^"]*"/, '') };
  };

  test('leads nowhere, told alike, where it was guessed, made anew, withdrawn, another city’s or of one who works here no more', async () => {
    const guessed = await nowhere(randomBytes(32).toString('hex'));
    expect(guessed).toEqual({ status: 404, text: expect.stringContaining('calendar-feed.leads-nowhere') });
    const first = await givenAddress();
    expect(await nowhere(hashOf(first))).toEqual(guessed);
    expect(await nowhere(first, fredrikstad)).toEqual(guessed);
    const second = await givenAddress();
    expect(await nowhere(first)).toEqual(guessed);
    expect((await fetched(second)).status).toBe(200);
    await givenColleagues(live, ['counsellor']);
    expect(await nowhere(second)).toEqual(guessed);
    await givenColleagues(live);
    expect((await fetched(second)).status).toBe(200);
    expect((await trondheim.call(stopCalendarAddress, { body: {} })).body).toEqual({ address: null });
    expect(await nowhere(second)).toEqual(guessed);
    expect((await live.table.items()).filter(({ pk }) => String(pk).startsWith('trondheim#feed#'))).toEqual([]);
  });

  test('that is made once more is the same, and another’s can be made by nobody', async () => {
    const secret = await givenAddress();
    const make = (as: StaffName) =>
      trondheim.call(makeCalendarAddress, { as, body: { tokenHash: hashOf(secret), language: 'en' } }).then(({ status }) => status);
    expect(await make('counsellor')).toBe(201);
    expect((await fetched(secret)).status).toBe(200);
    expect(await make('otherCounsellor')).toBe(503);
    expect(takeErrors()).toHaveLength(1);
    expect((await trondheim.call(getCalendarAddress)).body).toMatchObject({ address: { language: 'en' } });
  });

  test('is kept by nobody but whoever has it, and is in no line of any log', async () => {
    const secret = await givenAddress();
    await fetched(secret);
    await fetched(`${secret}0`);
    expect(JSON.stringify(await live.table.items())).not.toContain(secret);
    expect(JSON.stringify(loggedLines())).not.toContain(secret);
    expect((await trondheim.call(getCalendarAddress)).body).toMatchObject({ address: { language: 'nb' } });
  });

  test('is not found by trying, and whoever tries locks out nobody else', async () => {
    const secret = await givenAddress();
    for (let tried = 0; tried < 60; tried += 1) expect((await fetched(String(tried), '203.0.113.9')).status).toBe(404);
    expect((await fetched(secret, '203.0.113.9')).status).toBe(429);
    expect((await fetched(secret)).status).toBe(200);
  });
});
