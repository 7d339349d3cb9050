import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openRecord } from '#shared/access/index.ts';
import { getParticipant } from '#shared/participants/index.ts';
import { getReadingReview, type OutsideReading, reviewReadings, signalsIn } from '#shared/privacy/index.ts';
import { getToday } from '#shared/today/index.ts';
import { refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { itIs } from '#test/support/clock.ts';
import { givenParticipant } from '#test/support/given.ts';
import { STAFF, type StaffName } from '#test/support/staff.ts';

const { trondheim } = liveCities();
const as = 'unitLeader' as const;
const of = (month: string) => ({ as, query: { month } });
const reviewed = (month: string, note = '') => trondheim.call(reviewReadings, { as, body: { month, note }, key: randomUUID() });

/** Somebody reads a participant's record, having said why where it is not their own work. */
async function readFor(reason: string | undefined, who: StaffName, participantId: string): Promise<void> {
  const call = { as: who, params: { participantId } };
  if (reason !== undefined) await trondheim.call(openRecord, { ...call, body: { reason } });
  expect((await trondheim.call(getParticipant, { ...call, reason: null })).status).toBe(200);
}

describe('a month’s readings outside people’s own work', () => {
  test('are told by who read most people, with why, and readings of one’s own are not among them', async () => {
    const [{ id: one }, { id: other }] = [await givenParticipant(trondheim), await givenParticipant(trondheim)];
    await readFor('Dekket vakten.', 'otherCounsellor', one);
    await readFor('Ringte tilbake.', 'otherCounsellor', other);
    await readFor('Klage fra pårørende.', 'unitLeader', one);
    await readFor(undefined, 'counsellor', one);
    const { staff, reviewed: mark } = (await trondheim.call(getReadingReview, of('2026-11'))).body;
    expect(mark).toBeNull();
    expect(staff).toMatchObject([
      {
        by: { id: STAFF.otherCounsellor.id },
        readings: 2,
        people: 2,
        signals: [],
        sample: [{ reason: 'Ringte tilbake.' }, { reason: 'Dekket vakten.' }],
      },
      { by: { id: STAFF.unitLeader.id }, readings: 1, people: 1, sample: [{ operation: 'getParticipant' }] },
    ]);
    expect(JSON.stringify(staff)).not.toContain(one);
  });

  test('are marked as looked through by the first who does, with a note, once the month is over', async () => {
    expect(await refusalOf(reviewed('2026-11'))).toEqual({ status: 409, code: 'privacy.month-not-over' });
    await reviewed('2026-10', 'Spurte om to av dem.');
    const first = (await trondheim.call(getReadingReview, of('2026-10'))).body.reviewed;
    expect(first).toMatchObject({ by: { id: STAFF.unitLeader.id }, note: 'Spurte om to av dem.' });
    await reviewed('2026-10', 'En gang til.');
    expect((await trondheim.call(getReadingReview, of('2026-10'))).body.reviewed).toEqual(first);
  });

  test('stand on the unit leader’s I dag when the month is over, until somebody has looked through them', async () => {
    const { id } = await givenParticipant(trondheim);
    const waiting = async (who: StaffName) =>
      (await trondheim.call(getToday, { as: who })).body.notices.filter(({ notice }) => notice === 'review');
    await readFor('Dekket vakten.', 'otherCounsellor', id);
    expect(await waiting('unitLeader')).toEqual([]);
    itIs('2026-12-01T08:00:00Z');
    expect(await waiting('unitLeader')).toEqual([{ notice: 'review', month: '2026-11' }]);
    expect(await waiting('counsellor')).toEqual([]);
    expect((await reviewed('2026-11')).status).toBe(200);
    expect(await waiting('unitLeader')).toEqual([]);
  });

  test('are the unit leader’s to look through', async () => {
    expect(await refusalOf(trondheim.call(getReadingReview, { query: { month: '2026-10' } }))).toMatchObject({ status: 403 });
  });
});

describe('what is worth asking about', () => {
  const reading = (person: string, overrides: Partial<OutsideReading> = {}): OutsideReading => ({
    at: '2026-10-14T09:00:00.000Z',
    operation: 'getParticipant',
    reason: `Dekket vakten for ${person}`,
    person,
    personName: 'Anna Lund',
    ...overrides,
  });
  const some = (count: number, overrides: Partial<OutsideReading> = {}) =>
    Array.from({ length: count }, (_, place) => reading(`person ${place}`, overrides));

  test.each([
    ['nothing in a few readings with reasons', some(3), []],
    ['nothing in many readings of one person', Array.from({ length: 30 }, () => reading('one')), []],
    ['that ten people were read about', some(10), ['manyPeople']],
    ['not that nine were', some(9), []],
    ['that one reason was given for four', some(4, { reason: 'Vakt i helga' }), ['sameReason']],
    ['and not for three', some(3, { reason: 'Vakt i helga' }), []],
    ['that a reason says little', some(1, { reason: ' vakt ' }), ['thinReason']],
    ['that they share a surname', some(1, { personName: 'Per Ås MOHOLT' }), ['sameName']],
    ['not that they share a first name', some(1, { personName: 'Ragnhild Lund' }), []],
    ['nothing of a name that is one word, or gone', [...some(1, { personName: 'Moholt' }), ...some(1, { personName: undefined })], []],
  ])('is %s', (_what, readings, signals) => {
    expect(signalsIn('Ragnhild Moholt', readings)).toEqual(signals);
  });
});
