import { describe, expect, test } from 'vitest';
import { DEFAULT_LINK_DAYS, type LinkDays, sendVolunteerLink } from '#shared/links/index.ts';
import { getLinkDays, saveLinkDays } from '#shared/settings/index.ts';
import { linksOf } from '#test/byLink/given.ts';
import { faultsOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { givenVolunteer } from '#test/support/given.ts';
import { STAFF } from '#test/support/staff.ts';

const { trondheim, fredrikstad } = liveCities();
const as = 'unitLeader' as const;

const standing = async (city = trondheim) => (await city.call(getLinkDays, { as })).body;
const decide = (days: Partial<LinkDays>, version = 0) =>
  trondheim.call(saveLinkDays, { as, body: { days: { ...DEFAULT_LINK_DAYS, ...days }, version } });

describe('for how many days a city’s links are good', () => {
  test('holds as deployed until a unit leader decides, and is told with who did', async () => {
    expect(await standing()).toEqual({ current: { days: DEFAULT_LINK_DAYS, version: 0, changed: null }, history: [] });
    expect((await decide({ pause: 30 })).body).toEqual({ version: 1 });
    expect(await standing()).toMatchObject({
      current: { days: { pause: 30, answer: 14 }, version: 1, changed: { by: { id: STAFF.unitLeader.id } } },
      history: [{ action: 'saveLinkDays', fields: ['pause'] }],
    });
    expect((await standing(fredrikstad)).current.version).toBe(0);
  });

  test('goes for links that are made from then on; those that were sent keep their day', async () => {
    const { id: volunteerId } = await givenVolunteer(trondheim);
    const send = (purpose: 'pause' | 'call') => trondheim.call(sendVolunteerLink, { params: { volunteerId }, body: { purpose } });
    await send('pause');
    await decide({ pause: 30, call: 7 });
    await send('call');
    const { items } = await linksOf(trondheim, volunteerId);
    expect(Object.fromEntries(items.map(({ purpose, expiresOn }) => [purpose, expiresOn]))).toEqual({
      pause: '2027-02-19',
      call: '2026-11-28',
    });
  });

  test('is neither so few that a weekend is too long, nor so many that what opens a participant’s words is never over', async () => {
    expect(await faultsOf(decide({ answer: 2, brief: 91 }))).toEqual({ '/days/answer': 'tooSmall', '/days/brief': 'tooBig' });
  });

  test('is not overwritten by who has not seen the last decision, nor decided by anybody but the unit leader', async () => {
    await decide({ call: 60 });
    expect((await decide({ call: 90 })).problem.code).toBe('request.stale');
    const asCounsellor = await trondheim.call(saveLinkDays, { body: { days: DEFAULT_LINK_DAYS, version: 1 } });
    expect(asCounsellor.problem.code).toBe('request.not-allowed');
  });
});
