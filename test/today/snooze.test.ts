import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, keysOf } from '#shared/kernel/index.ts';
import { recordConversation, registerParticipant } from '#shared/participants/index.ts';
import { decideSnooze, getToday, latestSnooze, snoozeItem, TASKS, type Task, unsnoozeItem } from '#shared/today/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { itIs, TODAY } from '#test/support/clock.ts';
import { aConversation, aParticipant } from '#test/support/factories/index.ts';
import { STAFF, type StaffName } from '#test/support/staff.ts';

const live = liveCities();
const { trondheim } = live;

const items = async (as: StaffName = 'counsellor') => (await trondheim.call(getToday, { as })).body.items;

/** Somebody newly registered, and the line that asks for a first conversation within a week. */
async function givenLine(as: StaffName = 'counsellor') {
  const { id } = (await trondheim.call(registerParticipant, { as, body: aParticipant({ plannedDischarge: null }) })).body;
  return { task: 'conversation' as const, about: id, due: '2026-11-28' };
}

describe('a line that is put off', () => {
  test('says until when, why and by whom, and comes back on its day by itself', async () => {
    const key = await givenLine();
    await trondheim.call(snoozeItem, { body: { ...key, until: '2026-11-25', reason: 'notReached' } });
    const by = { id: STAFF.counsellor.id, name: 'veileder' };
    expect(await items()).toMatchObject([{ task: 'conversation', snoozed: { until: '2026-11-25', reason: 'notReached', by } }]);
    itIs('2026-11-24T22:59:30Z');
    expect((await items())[0]?.snoozed?.until).toBe('2026-11-25');
    itIs('2026-11-24T23:00:00Z');
    expect((await items())[0]?.snoozed).toBeUndefined();
  });

  test('is taken back at once', async () => {
    const key = await givenLine();
    await trondheim.call(snoozeItem, { body: { ...key, until: '2026-11-25', reason: 'noTime' } });
    expect((await trondheim.call(unsnoozeItem, { body: key })).status).toBe(200);
    expect((await items())[0]?.snoozed).toBeUndefined();
    expect((await trondheim.call(unsnoozeItem, { body: key })).status).toBe(200);
  });

  test('never hides what has come since: a new date is a new line', async () => {
    const key = await givenLine();
    await trondheim.call(snoozeItem, { body: { ...key, until: '2026-12-05', reason: 'personAway' } });
    await trondheim.call(recordConversation, { params: { participantId: key.about }, body: aConversation({ on: '2026-11-20' }) });
    expect(await items()).toMatchObject([{ task: 'conversation', due: '2026-11-27' }]);
    expect((await items())[0]?.snoozed).toBeUndefined();
  });

  test('is one’s own to put off, or the unit leader’s, and must stand on the list', async () => {
    const key = await givenLine();
    const body = { ...key, until: '2026-11-25', reason: 'arranged' as const };
    expect((await trondheim.call(snoozeItem, { as: 'otherCounsellor', body })).status).toBe(409);
    expect((await trondheim.call(unsnoozeItem, { as: 'otherCounsellor', body: key })).status).toBe(409);
    expect((await trondheim.call(snoozeItem, { body: { ...body, due: '2026-11-29' } })).status).toBe(409);
    expect((await trondheim.call(snoozeItem, { as: 'unitLeader', body })).status).toBe(200);
  });

  test('leaves nothing of a person in the table but an id that goes by itself', async () => {
    const key = await givenLine();
    await trondheim.call(snoozeItem, { body: { ...key, until: '2026-11-25', reason: 'arranged' } });
    const stored = (await live.table.items('trondheim#caseload')).find(({ sk }) => String(sk).startsWith('now#snooze#'));
    expect(stored?.expiresAt).toBe(Date.parse('2026-11-26T00:00:00Z') / 1000);
    expect(JSON.stringify(stored)).not.toContain('Lund');
  });
});

describe('how long something can wait', () => {
  /** What is decided, as the code of the refusal or `ok`. */
  const decided = (task: Task, due: string, until: string): string => {
    const decision = decideSnooze({ task, due, about: 'anna' }, until, TODAY);
    return decision.ok ? 'ok' : decision.refusal.kind.code;
  };

  test.each<[Task, string, string, string]>([
    ['silence', '2026-11-01', '2026-11-22', 'ok'],
    ['silence', '2026-11-01', '2026-12-05', 'ok'],
    ['silence', '2026-11-01', '2026-12-06', 'today.too-far'],
    ['silence', '2026-11-01', TODAY, 'today.past-day'],
    ['discharge', '2026-11-25', '2026-11-26', 'ok'],
    ['discharge', '2026-11-25', '2026-11-27', 'today.discharge-waits'],
    ['discharge', TODAY, '2026-11-22', 'ok'],
    ['discharge', '2026-11-20', '2026-11-22', 'today.discharge-waits'],
  ])('%s due %s, until %s: %s', (task, due, until, expected) => {
    expect(decided(task, due, until)).toBe(expected);
  });

  test('is never past two weeks, nor past the day after a discharge, nor today; the latest day is itself allowed', () => {
    const days = fc.integer({ min: -30, max: 60 });
    fc.assert(
      fc.property(fc.constantFrom(...keysOf(TASKS)), days, days, (task, dueIn, untilIn) => {
        const [due, until] = [addDays(TODAY, dueIn), addDays(TODAY, untilIn)];
        const item = { task, due, about: 'anna' };
        const latest = latestSnooze(item, TODAY);
        if (latest) expect(decideSnooze(item, latest, TODAY).ok).toBe(true);
        const allowed = untilIn > 0 && untilIn <= 14 && (task !== 'discharge' || untilIn <= dueIn + 1);
        expect(decideSnooze(item, until, TODAY).ok).toBe(allowed);
      }),
    );
  });
});
