import { describe, expect, test } from 'vitest';
import { decideRecruitment, getRecruitment } from '#shared/applications/index.ts';
import { getOpenDoor } from '#shared/recruitment/index.ts';
import { refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { itIs, TODAY } from '#test/support/clock.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();
const nothingSaid = { nb: '', nn: '', en: '' };
const leader = { id: STAFF.unitLeader.id, name: STAFF.unitLeader.username };
const decide = (body: { open: boolean; closedMessage?: Record<'nb' | 'nn' | 'en', string>; version: number }) =>
  live.trondheim.call(decideRecruitment, { as: 'unitLeader', body: { closedMessage: nothingSaid, ...body } });
const standing = async () => (await live.trondheim.call(getRecruitment)).body;

describe('recruitment', () => {
  test('is closed until the unit leader opens it, and then says since when and by whom', async () => {
    expect(await standing()).toEqual({ open: false, closedMessage: nothingSaid, since: null, by: null, version: 0 });
    await decide({ open: true, version: 0 });
    expect(await standing()).toEqual({ open: true, closedMessage: nothingSaid, since: TODAY, by: leader, version: 1 });
  });

  test('that is closed shows visitors what the unit leader wrote', async () => {
    await decide({ open: true, version: 0 });
    itIs('2026-12-01T10:00:00.000Z');
    await decide({ open: false, closedMessage: { ...nothingSaid, nb: 'Vi åpner igjen i mars.' }, version: 1 });
    expect(await standing()).toMatchObject({ open: false, since: '2026-12-01' });
    const { body } = await live.trondheim.call(getOpenDoor, { as: null });
    expect(body).toMatchObject({ open: false, pass: null, closedMessage: { nb: 'Vi åpner igjen i mars.' } });
    expect(body.closedMessage.en).toContain('welcome back');
  });

  test('with another message has been closed as long as before', async () => {
    await decide({ open: false, version: 0 });
    itIs('2026-12-01T10:00:00.000Z');
    await decide({ open: false, closedMessage: { ...nothingSaid, nb: 'Velkommen i vår.' }, version: 1 });
    expect(await standing()).toMatchObject({ since: TODAY, version: 2 });
  });

  test('leaves a history of who decided what', async () => {
    await decide({ open: true, version: 0 });
    await decide({ open: false, version: 1 });
    const kept = (await live.table.items('trondheim#settings')).filter(({ sk }) => String(sk).startsWith('history#recruitment#'));
    expect(kept).toMatchObject([
      { action: 'open', by: leader, before: { open: false } },
      { action: 'close', by: leader, before: { open: true } },
    ]);
  });

  test('decided by two who did not see one another is decided once, and the second is told', async () => {
    await decide({ open: true, version: 0 });
    const { status, problem } = await decide({ open: false, version: 0 });
    expect(status).toBe(409);
    expect(problem).toMatchObject({ code: 'request.stale', changes: [{ pointer: '/open', current: true }] });
  });

  test('is not a counsellor’s to decide', async () => {
    const body = { open: true, closedMessage: nothingSaid, version: 0 };
    expect(await refusalOf(live.trondheim.call(decideRecruitment, { body }))).toEqual({ status: 403, code: 'request.not-allowed' });
  });
});
