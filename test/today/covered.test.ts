import { describe, expect, test } from 'vitest';
import { endCover, makeCover } from '#shared/covers/index.ts';
import { registerParticipant } from '#shared/participants/index.ts';
import { getToday } from '#shared/today/index.ts';
import { registerVolunteer } from '#shared/volunteers/index.ts';
import { givenColleagues, NAMES } from '#test/covers/given.ts';
import { givenActiveMatch } from '#test/matching/given.ts';
import { liveCities } from '#test/support/cities.ts';
import { itIs } from '#test/support/clock.ts';
import { aParticipant, aVolunteer } from '#test/support/factories/index.ts';
import { STAFF, type StaffName } from '#test/support/staff.ts';

const live = liveCities();
const { trondheim } = live;

const today = async (as: StaffName) => (await trondheim.call(getToday, { as })).body;
const lines = async (as: StaffName) =>
  (await today(as)).items.map(({ task, participant, volunteer, of }) =>
    [task, participant?.name ?? volunteer?.name, of?.name].join(' ').trim(),
  );
const cover = (only: string[] | null = null) =>
  trondheim.call(makeCover, {
    as: 'unitLeader',
    body: { of: STAFF.counsellor.id, by: STAFF.otherCounsellor.id, from: '2026-11-21', to: '2026-11-24', only },
  });

describe('while a colleague covers', () => {
  test('the work stands on their list with whose it is, and on nobody else’s; both are told', async () => {
    await givenColleagues(live);
    await trondheim.call(registerParticipant, { body: aParticipant() });
    await trondheim.call(registerVolunteer, { body: aVolunteer() });
    const { id: coverId } = (await cover()).body;
    expect(await lines('counsellor')).toEqual([]);
    expect(await lines('otherCounsellor')).toEqual(['conversation Anna Lund Marit Solbakk', 'volunteerStage Berit Nesheim Marit Solbakk']);
    const to = '2026-11-24';
    const [of, by] = [STAFF.counsellor, STAFF.otherCounsellor].map(({ id }, at) => ({
      id,
      name: at === 0 ? NAMES.counsellor : NAMES.otherCounsellor,
    }));
    expect((await today('counsellor')).notices).toEqual([{ notice: 'covered', coverId, by, to, records: null }]);
    expect((await today('otherCounsellor')).notices).toEqual([{ notice: 'covering', coverId, of, to, records: null }]);
    expect((await today('unitLeader')).team).toEqual([{ member: by, now: 0, week: 1 }]);
  });

  test('it comes back by itself the day after, and at once when undone', async () => {
    await givenColleagues(live);
    await trondheim.call(registerParticipant, { body: aParticipant() });
    const { body } = await cover();
    itIs('2026-11-24T22:59:30Z');
    expect([await lines('counsellor'), await lines('otherCounsellor')]).toEqual([[], ['conversation Anna Lund Marit Solbakk']]);
    itIs('2026-11-24T23:00:00Z');
    expect([await lines('counsellor'), await lines('otherCounsellor')]).toEqual([['conversation Anna Lund'], []]);
    itIs('2026-11-23T10:00:00Z');
    await trondheim.call(endCover, { as: 'counsellor', params: { coverId: body.id }, body: {} });
    expect([await lines('counsellor'), await lines('otherCounsellor')]).toEqual([['conversation Anna Lund'], []]);
  });

  test('one person alone can be covered, with the match they are in', async () => {
    await givenColleagues(live);
    const { participantId } = await givenActiveMatch(trondheim);
    await trondheim.call(registerParticipant, { body: aParticipant({ preferredName: 'Bo Dahl' }) });
    await cover([participantId]);
    itIs('2026-11-24T10:00:00Z');
    expect(await lines('counsellor')).toEqual(['conversation Bo Dahl']);
    expect(await lines('otherCounsellor')).toEqual(['meeting Anna Lund Marit Solbakk']);
    expect((await today('counsellor')).notices).toMatchObject([{ notice: 'covered', records: 1 }]);
  });

  test('someone who has left leaves nothing behind unseen: the unit leader is told until it is shared out', async () => {
    await givenColleagues(live);
    await trondheim.call(registerParticipant, { body: aParticipant() });
    await givenColleagues(live, ['counsellor']);
    expect((await today('unitLeader')).notices).toEqual([
      { notice: 'left', member: { id: STAFF.counsellor.id, name: NAMES.counsellor }, records: 1 },
    ]);
    expect((await today('otherCounsellor')).notices).toEqual([]);
    await cover();
    expect((await today('unitLeader')).notices).toEqual([]);
    itIs('2026-11-25T10:00:00Z');
    expect((await today('unitLeader')).notices).toMatchObject([{ notice: 'left', records: 1 }]);
  });
});

describe('what I dag asks of the database', () => {
  const asked = async (as: StaffName): Promise<string[]> => {
    live.engine.calls = [];
    await trondheim.call(getToday, { as });
    return live.engine.calls.toSorted();
  };

  test('is two queries at once, with the city’s decisions by key, and one more for those one covers; a unit leader’s colleagues are read by key', async () => {
    await givenColleagues(live);
    await givenActiveMatch(trondheim);
    expect(await asked('counsellor')).toEqual(['GetItem', 'GetItem', 'Query', 'Query']);
    await cover();
    expect(await asked('otherCounsellor')).toEqual(['GetItem', 'GetItem', 'Query', 'Query', 'Query']);
    expect(await asked('unitLeader')).toEqual(['BatchGetItem', 'GetItem', 'GetItem', 'Query', 'Query']);
  });
});
