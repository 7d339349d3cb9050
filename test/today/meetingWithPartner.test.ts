import { beforeEach, expect, test } from 'vitest';
import { editConference } from '#shared/conferences/index.ts';
import { makeCover } from '#shared/covers/index.ts';
import { getToday } from '#shared/today/index.ts';
import { aConference, givenConference, stepped } from '#test/conferences/given.ts';
import { givenColleagues } from '#test/covers/given.ts';
import { liveCities } from '#test/support/cities.ts';
import { itIs } from '#test/support/clock.ts';
import { STAFF, type StaffName } from '#test/support/staff.ts';

const live = liveCities();
const { trondheim } = live;

beforeEach(() => givenColleagues(live));

const linesOf = async (as: StaffName) =>
  (await trondheim.call(getToday, { as })).body.items.map(({ task, due, urgency, conference, of }) =>
    [task, due, urgency, conference && 'which', of && 'covered'].filter(Boolean).join(' '),
  );

test('a meeting with a partner stands on I dag of those who take part, three days before and until it has begun', async () => {
  const { conferenceId, partnerId, version } = await givenConference(trondheim, [], { on: '2026-11-25' });
  expect(await linesOf('counsellor')).toEqual([]);
  itIs('2026-11-22T12:00:00Z');
  expect(await linesOf('counsellor')).toEqual(['conference 2026-11-25 week which']);
  expect(await linesOf('otherCounsellor')).toEqual([]);
  const { partnerId: _same, ...planned } = aConference(partnerId, { on: '2026-11-23', staff: [STAFF.otherCounsellor.id] });
  const { body: moved } = await trondheim.call(editConference, { params: { conferenceId }, body: { ...planned, version } });
  itIs('2026-11-24T08:00:00Z');
  expect(await linesOf('counsellor')).toEqual([]);
  expect(await linesOf('otherCounsellor')).toEqual(['conference 2026-11-23 now which']);
  await stepped(trondheim, conferenceId, 'begin', moved.version);
  expect(await linesOf('otherCounsellor')).toEqual([]);
});

test('one that is called off asks nothing of anybody, and stands there again when it is put up again', async () => {
  const { conferenceId, version } = await givenConference(trondheim, ['cancel']);
  expect(await linesOf('counsellor')).toEqual([]);
  await stepped(trondheim, conferenceId, 'restore', version);
  expect(await linesOf('counsellor')).toEqual(['conference 2026-11-24 week which']);
});

test('whoever covers is told of it, and once where they take part themselves', async () => {
  const [of, by] = [STAFF.counsellor.id, STAFF.otherCounsellor.id];
  await givenConference(trondheim);
  await givenConference(trondheim, [], { staff: [of, by] });
  await trondheim.call(makeCover, { as: 'unitLeader', body: { of, by, from: '2026-11-21', to: '2026-11-24', only: null } });
  expect(await linesOf('counsellor')).toEqual([]);
  expect((await linesOf('otherCounsellor')).toSorted()).toEqual([
    'conference 2026-11-24 week which',
    'conference 2026-11-24 week which covered',
  ]);
});
