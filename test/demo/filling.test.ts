import { beforeEach, describe, expect, test } from 'vitest';
import { atOnce } from '#local/demo/atOnce.ts';
import { fillCity } from '#local/demo/fill/fillCity.ts';
import { LOGINS } from '#local/demo/plan/cityPlan.ts';
import { listApplications } from '#shared/applications/index.ts';
import { listMatches, listVolunteerMatches } from '#shared/matching/index.ts';
import { listParticipants, PARTICIPANT_STATES, recordConversation } from '#shared/participants/index.ts';
import { listMembers } from '#shared/team/index.ts';
import { getToday, TASKS, type TodayItem } from '#shared/today/index.ts';
import { listVolunteers, VOLUNTEER_STATES } from '#shared/volunteers/index.ts';
import { type LiveCity, liveCities } from '#test/support/cities.ts';
import { aConversation } from '#test/support/factories/index.ts';
import { loginServiceForFile } from '#test/support/loginService.ts';
import { countedFigures } from './countedFigures.ts';
import { closingOffice, demoLogins, testOffice } from './office.ts';

const live = liveCities();
const logins = loginServiceForFile();
const { trondheim, fredrikstad } = live;
const quiet = (): void => undefined;

beforeEach(() => demoLogins(logins));

const LIMIT = { limit: '200' };

/** What staff see of a city, without ids and versions: the same in every city filled alike. */
async function seenIn(city: LiveCity) {
  const [participants, volunteers, matches, today] = [
    (await city.call(listParticipants, { query: LIMIT })).body.items,
    (await city.call(listVolunteers, { query: LIMIT })).body.items,
    (await city.call(listMatches, { query: LIMIT })).body.items,
    (await city.call(getToday)).body.items,
  ];
  const byText = (texts: string[]): string[] => texts.toSorted();
  return {
    participants: byText(
      participants.map(({ id: _id, referral, appointments, ...card }) => {
        const agreed = appointments.map(({ on, at }) => [on, at]);
        return JSON.stringify([card, referral?.on, referral?.answer, agreed]);
      }),
    ),
    volunteers: byText(volunteers.map(({ id: _id, ...card }) => JSON.stringify(card))),
    matches: byText(matches.map(({ id: _id, participantId: _p, volunteerId: _v, ...card }) => JSON.stringify(card))),
    today: byText(today.map(({ task, due, participant, volunteer }) => JSON.stringify([task, due, participant?.name, volunteer?.name]))),
  };
}

/** Everything kept of a city but who looked at what. */
const kept = async () => (await live.table.items()).filter(({ pk }) => !/#(?:access|idem-|staff)/.test(String(pk))).length;

describe('Trondheim with its demo data', () => {
  test('shows real work to those who sign in, and is left alone by the next start', async () => {
    const told: string[] = [];
    expect(await fillCity(testOffice(trondheim), (line) => told.push(line))).toBe('now');
    expect(told).toEqual(['20 of 77 people', '40 of 77 people', '60 of 77 people']);

    const members = (await trondheim.call(listMembers)).body.items.map(({ name }) => name);
    expect(members.toSorted()).toEqual([
      'Jonas Heggdal',
      'Marit Solbakk',
      'Ragnhild Moholt',
      'Sindre Aune',
      'Tonje Rostad',
      'Tore Ranheimsæter',
    ]);
    const { items: volunteers } = (await trondheim.call(listVolunteers, { query: LIMIT })).body;
    expect(volunteers).toHaveLength(43);
    expect(new Set(volunteers.map(({ state }) => state)).size).toBe(Object.keys(VOLUNTEER_STATES).length);
    const { items: participants } = (await trondheim.call(listParticipants, { query: LIMIT })).body;
    expect(participants).toHaveLength(34);
    expect(new Set(participants.map(({ state }) => state)).size).toBe(Object.keys(PARTICIPANT_STATES).length);
    const { items: applications } = (await trondheim.call(listApplications)).body;
    expect(applications.map(({ name, state }) => `${name} ${state}`).toSorted()).toEqual([
      'Odd Arne Bakken received',
      'Sunniva Leirfall received',
    ]);
    const { items: matches } = (await trondheim.call(listMatches, { query: LIMIT })).body;
    expect([...new Set(matches.map(({ state }) => state))].toSorted()).toEqual(['active', 'declined', 'ended', 'introduction', 'proposed']);
    const onBreak = matches.filter(({ state, volunteerState }) => state === 'active' && volunteerState === 'paused');
    expect(onBreak.map(({ volunteerName }) => volunteerName)).toEqual(['Berit Nesheim']);
    const ofBerit = await trondheim.call(listVolunteerMatches, { params: { volunteerId: onBreak[0]?.volunteerId ?? '' } });
    expect(ofBerit.body.items).toMatchObject([{ participantName: 'Rita Wollan', match: { state: 'active' } }]);

    const tasks = (items: readonly TodayItem[]) =>
      [...new Set(items.flatMap(({ task, also = [] }) => [task, ...also.map((one) => one.task)]))].toSorted();
    // every kind of task but what a broken telephone network, a danger or a volunteer's own link brings
    const unusual = ['reminderFailed', 'linkFailed', 'changeUntold', 'safety', 'saidYes', 'saidNo', 'callVolunteer'];
    const usual = Object.keys(TASKS).filter((task) => !unusual.includes(task));
    expect(tasks((await trondheim.call(getToday)).body.items)).toEqual(usual.toSorted());
    expect((await trondheim.call(getToday, { as: 'unitLeader' })).body.team.map(({ member }) => member.name)).toContain('Marit Solbakk');

    const stages = Object.entries((await countedFigures(live, trondheim, { from: '2026-01', to: '2026-11' })).now).filter(([cell]) =>
      cell.startsWith('volunteers.stage.'),
    );
    const counted = Object.fromEntries(stages.map(([cell, number]) => [cell.split('.')[2], number]));
    const shown = Map.groupBy(volunteers, ({ state }) => state);
    expect({ ...counted, left: shown.get('left')?.length }).toEqual(
      Object.fromEntries([...shown].map(([state, those]) => [state, those.length])),
    );

    // somebody works on, and the product is started again
    const someone = participants.find(({ preferredName }) => preferredName === 'Cecilie Vik')?.id ?? '';
    await trondheim.call(recordConversation, { params: { participantId: someone }, body: aConversation() });
    const before = await live.table.items();
    expect(await fillCity(testOffice(trondheim), quiet)).toBe('already');
    const signIns = (pk: unknown): boolean => /#staff|#idem-team/.test(String(pk));
    expect((await live.table.items()).filter(({ pk }) => !signIns(pk))).toEqual(before.filter(({ pk }) => !signIns(pk)));
  });
});

describe('Fredrikstad with its demo data', () => {
  test('has discharges around today and a social worker of its own, and is the same after interruptions as after none', async () => {
    expect(await fillCity(testOffice(fredrikstad), quiet)).toBe('now');
    const [whole, items] = [await seenIn(fredrikstad), await kept()];
    const { items: today } = (await fredrikstad.call(getToday)).body;
    const discharges = today.filter(({ task }) => task === 'discharge').map(({ due }) => due);
    expect(discharges).toEqual(['2026-11-16', '2026-11-17', '2026-11-20', '2026-11-21', '2026-11-21', '2026-11-21', '2026-11-22']);
    const { items: participants } = (await fredrikstad.call(listParticipants)).body;
    const ofSocialWorker = participants.filter(({ service }) => service === 'sosionom').map(({ responsible }) => responsible.name);
    expect(ofSocialWorker).toEqual(Array.from({ length: 4 }, () => 'Jonas Heggdal'));
    await atOnce(20, await live.table.items(), ({ pk, sk }) => live.table.forget({ pk, sk }));

    for (const after of [0, 25, 50, 50, 75]) {
      const filled = await fillCity(closingOffice(fredrikstad, after), quiet).catch((error: unknown) => ({ wrong: [error] }));
      expect(filled).toMatchObject({ wrong: expect.arrayContaining([new Error('The lid was closed')]) });
    }
    expect(await fillCity(testOffice(fredrikstad), quiet)).toBe('now');
    expect(await seenIn(fredrikstad)).toEqual(whole);
    expect(await kept()).toBe(items);
  });
});

test('a new city gets its staff and nothing else: its empty screens teach', async () => {
  const bodo = live.of({ ...trondheim.city, id: 'bodo', name: 'Bodø' });
  expect(await fillCity(testOffice(bodo), quiet)).toBe('nothing');
  expect((await bodo.call(listMembers)).body.items).toHaveLength(LOGINS.length);
  expect(await kept()).toBe(0);
});
