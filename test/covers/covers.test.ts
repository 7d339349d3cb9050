import { describe, expect, test } from 'vitest';
import { endCover, makeCover } from '#shared/covers/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { itIs } from '#test/support/clock.ts';
import { STAFF } from '#test/support/staff.ts';
import { givenColleagues } from './given.ts';

const live = liveCities();
const { trondheim, fredrikstad } = live;

const week = { from: '2026-11-21', to: '2026-11-27', only: null };
const forFirst = { of: STAFF.counsellor.id, by: STAFF.otherCounsellor.id, ...week };

describe('a cover', () => {
  test('is kept with who made it and when, and nothing else changes', async () => {
    await givenColleagues(live);
    const { status, body } = await trondheim.call(makeCover, { as: 'unitLeader', body: forFirst });
    expect(status).toBe(201);
    const items = await live.table.items('trondheim#caseload');
    expect(items.find(({ sk }) => sk === 'now#covers')).toMatchObject({
      version: 1,
      covers: [
        {
          id: body.id,
          of: { id: STAFF.counsellor.id },
          by: { id: STAFF.otherCounsellor.id },
          ...week,
          madeBy: { id: STAFF.unitLeader.id },
        },
      ],
    });
    expect(items.filter(({ sk }) => String(sk).startsWith('history#'))).toMatchObject([{ action: 'cover' }]);
  });

  test('is undone at any time, and what stood is kept in the history', async () => {
    await givenColleagues(live);
    const { body } = await trondheim.call(makeCover, { as: 'unitLeader', body: forFirst });
    itIs('2026-11-23T08:00:00Z');
    expect((await trondheim.call(endCover, { as: 'otherCounsellor', params: { coverId: body.id }, body: {} })).status).toBe(403);
    expect((await trondheim.call(endCover, { as: 'unitLeader', params: { coverId: body.id }, body: {} })).status).toBe(200);
    const items = await live.table.items('trondheim#caseload');
    expect(items.find(({ sk }) => sk === 'now#covers')).toMatchObject({ version: 2, covers: [] });
    expect(items.find(({ action }) => action === 'endCover')).toMatchObject({ before: { id: body.id, ...week } });
    expect((await trondheim.call(endCover, { as: 'unitLeader', params: { coverId: body.id }, body: {} })).status).toBe(404);
  });

  test('made twice at once for the same days stands once', async () => {
    await givenColleagues(live);
    const answers = await Promise.all([0, 1].map(() => trondheim.call(makeCover, { as: 'unitLeader', body: forFirst })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  test('is one’s own to make, and only with a colleague of the same city', async () => {
    await givenColleagues(live);
    expect((await trondheim.call(makeCover, { as: 'otherCounsellor', body: forFirst })).status).toBe(403);
    expect((await trondheim.call(makeCover, { body: forFirst })).status).toBe(201);
    expect((await fredrikstad.call(makeCover, { as: 'unitLeader', body: forFirst })).status).toBe(422);
  });
});
