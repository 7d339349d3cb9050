import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { acceptRoleLimits, answerProposal, askForCall, logMeetingByLink, openLink, pauseByLink } from '#shared/byLink/index.ts';
import { BY_LINK, settleCall } from '#shared/links/index.ts';
import { getMatching, logMeeting } from '#shared/matching/index.ts';
import { getParticipant } from '#shared/participants/index.ts';
import { getToday } from '#shared/today/index.ts';
import { getVolunteer } from '#shared/volunteers/index.ts';
import { refusalOf } from '#test/support/answer.ts';
import { liveCities } from '#test/support/cities.ts';
import { aBrief, aMeeting, aMeetingToLog } from '#test/support/factories/index.ts';
import { givenVolunteer } from '#test/support/given.ts';
import { givenAsked, givenMeeting, givenVolunteerLink } from './given.ts';

const live = liveCities();
const { trondheim } = live;
const as = null;

const open = async (token: string) => (await trondheim.call(openLink, { as, body: { token } })).body;
const tasks = async () => (await trondheim.call(getToday)).body.items.map(({ task }) => task);
const volunteer = async (volunteerId: string) => (await trondheim.call(getVolunteer, { params: { volunteerId } })).body;
const record = async (participantId: string) => (await trondheim.call(getParticipant, { params: { participantId } })).body;
const matching = async (participantId: string) => (await trondheim.call(getMatching, { params: { participantId } })).body;

describe('a proposal', () => {
  const answer = (token: string, said: 'yes' | 'no', key: string = randomUUID()) =>
    trondheim.call(answerProposal, { as, key, body: { token, answer: said } });

  test('shows what the participant agreed to, and nothing else of them', async () => {
    const { token } = await givenAsked(trondheim, live);
    const { text, agreedOn } = aBrief();
    const told = { text, agreedOn, version: 1, firstName: 'Anna', title: 'Gåtur hver onsdag kveld', rhythm: 'weekly' };
    expect(await open(token)).toEqual({ purpose: 'answer', saidYes: false, told });
  });

  test('gets a yes: it stands with the match and on I dag, by the volunteer, once', async () => {
    const { token, participantId } = await givenAsked(trondheim, live);
    expect(await tasks()).toContain('answer');
    expect((await answer(token, 'yes')).body).toEqual({ received: true });
    await answer(token, 'yes');
    expect((await matching(participantId)).matches[0]?.match).toMatchObject({
      state: 'proposed',
      volunteerYesOn: '2026-11-21',
      version: 2,
    });
    expect((await record(participantId)).history[0]).toMatchObject({ action: 'volunteerSaidYes', by: BY_LINK });
    expect(await tasks()).toContain('saidYes');
    expect(await tasks()).not.toContain('answer');
    expect(await open(token)).toMatchObject({ saidYes: true });
  });

  test('gets a no: the wish waits again, I dag says so, and the link leads nowhere from then on', async () => {
    const { token, participantId, volunteerId } = await givenAsked(trondheim, live);
    const key = randomUUID();
    expect((await answer(token, 'no', key)).status).toBe(200);
    // sent again by a phone that lost the answer, it came once
    expect((await answer(token, 'no', key)).body).toEqual({ received: true });
    const after = await matching(participantId);
    expect(after.matches[0]?.match).toMatchObject({ state: 'declined', declinedBy: 'volunteer', endReason: null });
    expect(after.assignments[0]?.state).toBe('waiting');
    expect((await record(participantId)).history[0]).toMatchObject({ action: 'declineMatch', by: BY_LINK });
    expect(await tasks()).toContain('saidNo');
    const pool = (await live.table.items('trondheim#pool#volunteer')).find(({ sk }) => sk === volunteerId);
    expect(pool?.openMatches).toBe(0);
    expect(await refusalOf(answer(token, 'yes'))).toEqual({ status: 404, code: 'by-link.leads-nowhere' });
  });
});

describe('a meeting', () => {
  const log = (token: string, meetingId: string, overrides: Parameters<typeof aMeeting>[0] = {}, another = false) =>
    trondheim.call(logMeetingByLink, { as, body: { token, meetingId, meeting: aMeeting(overrides), another } });

  test('is logged once, however often and with whatever key it is sent', async () => {
    const { token, participantId } = await givenMeeting(trondheim, live);
    const id = randomUUID();
    for (let sent = 0; sent < 3; sent += 1) expect((await log(token, id)).body).toEqual({ received: true });
    const { meetings } = (await matching(participantId)).matches[0] ?? { meetings: [] };
    expect(meetings).toMatchObject([{ id, on: '2026-11-20', outcome: 'held', minutes: 75, by: BY_LINK }]);
    expect(await open(token)).toMatchObject({ firstName: 'Anna', logged: [{ id, own: true }] });
    expect(JSON.stringify(await open(token))).not.toMatch(/Gikk langs elva|veileder/);
  });

  test('on a day that has one is asked about, and logged when it is another', async () => {
    const { token, participantId, matchId } = await givenMeeting(trondheim, live);
    await trondheim.call(logMeeting, { params: { participantId, matchId }, body: aMeetingToLog() });
    expect(await refusalOf(log(token, randomUUID()))).toEqual({ status: 409, code: 'matching.same-day' });
    expect((await log(token, randomUUID(), {}, true)).status).toBe(200);
    expect((await matching(participantId)).matches[0]?.meetings).toHaveLength(2);
  });

  test('is checked as staff’s are', async () => {
    const { token } = await givenMeeting(trondheim, live);
    const { problem } = await log(token, randomUUID(), { on: '2026-11-22' });
    expect(problem.fields).toMatchObject([{ pointer: '/on' }]);
  });
});

describe('about the volunteer alone', () => {
  test('the role’s limits are accepted in the words that were read', async () => {
    const { id } = await givenVolunteer(trondheim, 'applied');
    const { token } = await givenVolunteerLink(trondheim, live, id, 'roleLimits');
    expect(await open(token)).toEqual({ purpose: 'roleLimits', textVersion: 1, accepted: false });
    const other = trondheim.call(acceptRoleLimits, { as, body: { token, textVersion: 7 } });
    expect((await other).problem.code).toBe('volunteers.text-changed');
    await trondheim.call(acceptRoleLimits, { as, body: { token, textVersion: 1 } });
    const after = await volunteer(id);
    expect(after.volunteer.wayIn.roleLimits).toEqual({ textVersion: 1, on: '2026-11-21', by: BY_LINK });
    expect(after.history[0]).toMatchObject({ action: 'acceptAgreement', by: BY_LINK });
    expect(await open(token)).toMatchObject({ accepted: true });
  });

  test('a break is taken until a day ahead, and the day moved', async () => {
    const { id } = await givenVolunteer(trondheim);
    const { token } = await givenVolunteerLink(trondheim, live, id, 'pause');
    const pause = (returnOn: string) => trondheim.call(pauseByLink, { as, body: { token, returnOn } });
    expect((await pause('2026-11-21')).problem.fields).toMatchObject([{ pointer: '/returnOn' }]);
    await pause('2027-01-15');
    await pause('2027-02-01');
    const after = await volunteer(id);
    expect(after.volunteer).toMatchObject({ state: 'paused', stateSince: '2026-11-21', pausedUntil: '2027-02-01' });
    expect(after.history.slice(0, 2)).toMatchObject([
      { action: 'moveReturn', by: BY_LINK },
      { action: 'pause', by: BY_LINK },
    ]);
    expect(await open(token)).toEqual({ purpose: 'pause', pausedUntil: '2027-02-01' });
  });

  test('whoever wants to be called stands on I dag until they have been', async () => {
    const { id } = await givenVolunteer(trondheim);
    const { token } = await givenVolunteerLink(trondheim, live, id, 'call');
    await trondheim.call(askForCall, { as, body: { token } });
    await trondheim.call(askForCall, { as, body: { token } });
    expect((await tasks()).filter((task) => task === 'callVolunteer')).toHaveLength(1);
    expect((await volunteer(id)).history[0]).toMatchObject({ action: 'askForCall', by: BY_LINK });
    await trondheim.call(settleCall, { params: { volunteerId: id }, body: {} });
    expect(await tasks()).not.toContain('callVolunteer');
  });
});
