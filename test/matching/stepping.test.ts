import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  getMatching,
  listMatches,
  listVolunteerMatches,
  logMeeting,
  type MatchStep,
  proposeMatch,
  stepMatch,
  suggestVolunteers,
} from '#shared/matching/index.ts';
import { getParticipant, listParticipants, recordConsent } from '#shared/participants/index.ts';
import { getVolunteer, stepVolunteer } from '#shared/volunteers/index.ts';
import { liveCities } from '#test/support/cities.ts';
import { itIs } from '#test/support/clock.ts';
import { aMeetingToLog, aVolunteerStep } from '#test/support/factories/index.ts';
import { type GivenMatch, givenActiveMatch, givenProposal } from './given.ts';

const live = liveCities();
const { trondheim } = live;

type Step = MatchStep extends infer One ? (One extends MatchStep ? Omit<One, 'version'> : never) : never;

const INTRODUCE: Step = { action: 'introduce', introductionOn: '2026-11-24' };
const ACTIVATE: Step = { action: 'activate', period: { from: '2026-11-21', to: '2027-02-21' } };
const DECLINE: Step = { action: 'decline', declinedBy: 'volunteer' };
const END: Step = { action: 'end', on: '2026-11-21', endReason: 'onOwnFeet' };

const step = ({ participantId, matchId, version }: GivenMatch, body: Step, from = version) =>
  trondheim.call(stepMatch, { params: { participantId, matchId }, body: { ...body, version: from } });
const assignmentOf = ({ participantId, assignmentId }: GivenMatch) => ({ participantId, assignmentId });
const matching = async ({ participantId }: GivenMatch) => (await trondheim.call(getMatching, { params: { participantId } })).body;
const placesTaken = async ({ volunteerId }: GivenMatch) =>
  (await live.table.items('trondheim#pool#volunteer')).find(({ sk }) => sk === volunteerId)?.openMatches;

describe('a match', () => {
  test('goes from proposed over the introductory meeting to active, and takes the participant along', async () => {
    const match = await givenProposal(trondheim);
    const introduced = await step(match, INTRODUCE);
    expect(introduced.body).toMatchObject({ version: 2, state: 'introduction' });
    expect((await matching(match)).matches[0]).toMatchObject({ match: { introductionOn: '2026-11-24' }, allowed: ['activate', 'decline'] });
    const activated = await step(match, ACTIVATE, 2);
    expect(activated.body).toMatchObject({ version: 3, state: 'active' });
    const { body: list } = await trondheim.call(listMatches);
    expect(list.items).toMatchObject([{ state: 'active', stateSince: '2026-11-21', period: { from: '2026-11-21', to: '2027-02-21' } }]);
    const { body: record } = await trondheim.call(getParticipant, { params: { participantId: match.participantId } });
    expect(record.participant).toMatchObject({ state: 'active', firstMatchOn: '2026-11-21' });
    expect(record.history.slice(0, 3).map(({ action }) => action)).toEqual(['activateMatch', 'introduceMatch', 'proposeMatch']);
    expect((await trondheim.call(listParticipants)).body.items[0]).toMatchObject({ state: 'active', openMatches: 1 });
  });

  test.each([
    ['proposed', DECLINE],
    ['introduction', { ...DECLINE, declinedBy: 'participant' } as Step],
  ])('that is %s may be declined by either, no reason owed; the wish waits again', async (state, decline) => {
    const match = await givenProposal(trondheim);
    if (state === 'introduction') await step(match, INTRODUCE);
    await step(match, decline, state === 'introduction' ? 2 : 1);
    const after = await matching(match);
    expect(after.matches[0]?.match).toMatchObject({
      state: 'declined',
      endReason: null,
      declinedBy: decline.action === 'decline' ? decline.declinedBy : null,
    });
    expect(after.matches[0]?.allowed).toEqual([]);
    expect(after.assignments[0]?.state).toBe('waiting');
    expect((await trondheim.call(listParticipants)).body.items[0]).toMatchObject({ waitingAssignments: 1, openMatches: 0 });
    expect(await placesTaken(match)).toBe(0);
    const { volunteerId } = match;
    const { suggested, excluded } = (await trondheim.call(suggestVolunteers, { params: assignmentOf(match) })).body;
    expect(suggested).toEqual([]);
    expect(excluded).toMatchObject([{ code: 'declined', volunteers: [{ volunteerId }] }]);
    const { assignmentId, participantId } = match;
    const again = await trondheim.call(proposeMatch, { params: { participantId }, body: { assignmentId, volunteerId } });
    expect(again.problem.code).toBe('matching.volunteer-unavailable');
  });

  test('under way is reviewed and extended, and neither moves anybody', async () => {
    const match = await givenActiveMatch(trondheim);
    const review: Step = { action: 'review', on: '2026-11-21', participantSatisfaction: 'well', volunteerSatisfaction: 'soSo' };
    const { body: reviewed } = await step(match, review);
    expect(reviewed).toMatchObject({ state: 'active' });
    expect((await trondheim.call(listMatches)).body.items).toMatchObject([{ state: 'active', reviewDue: null }]);
    await step(match, { action: 'extend', to: '2027-09-01' }, reviewed.version);
    const { matches } = await matching(match);
    expect(matches[0]?.match).toMatchObject({
      state: 'active',
      period: { to: '2027-09-01' },
      reviews: [{ on: '2026-11-21', participantSatisfaction: 'well', volunteerSatisfaction: 'soSo' }],
    });
    expect(matches[0]?.match.reviewDue).not.toBeNull();
    const beside = await trondheim.call(listVolunteerMatches, { params: { volunteerId: match.volunteerId } });
    // what was said of it is the participant's, and nothing for the volunteer's page
    expect(beside.body.items.map((one) => Object.keys(one.match).toSorted())).toEqual([['id', 'participantId', 'state', 'stateSince']]);
    expect(await placesTaken(match)).toBe(1);
    const { body: record } = await trondheim.call(getParticipant, { params: { participantId: match.participantId } });
    expect(record.participant.state).toBe('active');
    expect(record.history.slice(0, 2).map(({ action }) => action)).toEqual(['extendMatch', 'reviewMatch']);
  });

  test('that ends gives the place back and lets the wish rest; it stays in both people’s history', async () => {
    const match = await givenActiveMatch(trondheim);
    expect(await placesTaken(match)).toBe(1);
    await step(match, { ...END, on: '2026-11-19' });
    expect(await placesTaken(match)).toBe(0);
    const after = await matching(match);
    expect(after.assignments[0]?.state).toBe('done');
    expect(after.matches[0]?.match).toMatchObject({ state: 'ended', stateSince: '2026-11-19', endReason: 'onOwnFeet' });
    expect((await trondheim.call(listParticipants)).body.items[0]).toMatchObject({
      waitingAssignments: 0,
      openMatches: 0,
      state: 'active',
    });
    const ofVolunteer = await trondheim.call(listVolunteerMatches, { params: { volunteerId: match.volunteerId } });
    expect(ofVolunteer.body.items).toMatchObject([{ match: { state: 'ended' }, participantName: 'Anna Lund' }]);
  });

  test.each<[string, Step]>([
    ['activated before they have met', ACTIVATE],
    ['ended before it began', END],
  ])('cannot be %s', async (_what, body) => {
    const match = await givenProposal(trondheim);
    const { status, problem } = await step(match, body);
    expect({ status, code: problem.code }).toEqual({ status: 409, code: 'matching.step-not-possible' });
    expect((await matching(match)).matches[0]?.match.version).toBe(1);
  });

  test('lasts three months or longer', async () => {
    const match = await givenProposal(trondheim);
    await step(match, INTRODUCE);
    const { problem } = await step(match, { action: 'activate', period: { from: '2026-11-21', to: '2027-01-21' } }, 2);
    expect(problem).toMatchObject({ status: 422, code: 'matching.period-too-short', detail: 'En periode er tre måneder eller lengre.' });
    expect(problem.fields?.map(({ pointer }) => pointer)).toEqual(['/period/to']);
  });

  test('rests on consent to share until it has started', async () => {
    const match = await givenProposal(trondheim);
    const params = { participantId: match.participantId };
    const { body: record } = await trondheim.call(getParticipant, { params });
    const withdraw = { version: record.participant.version, purpose: 'shareWithVolunteer', given: null };
    await trondheim.call(recordConsent, { params, body: withdraw });
    expect((await step(match, INTRODUCE)).problem.code).toBe('matching.sharing-consent-missing');
    expect((await step(match, DECLINE)).status).toBe(200);
  });

  test('stepped on from an older version stays as it is, and says where it is', async () => {
    const match = await givenProposal(trondheim);
    await step(match, INTRODUCE);
    const { problem } = await step(match, DECLINE);
    expect(problem.code).toBe('request.stale');
    expect(problem.changes).toEqual([{ pointer: '/state', current: 'introduction' }]);
  });

  test('stepped on by two at once takes one step', async () => {
    const match = await givenProposal(trondheim);
    const answers = await Promise.all([step(match, INTRODUCE), step(match, DECLINE)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await matching(match)).matches[0]?.match.version).toBe(2);
  });

  test('whatever is tried in whatever order, its state, its place and its wish tell the same', async () => {
    const steps = fc.array(fc.constantFrom(INTRODUCE, ACTIVATE, DECLINE, END), { minLength: 3, maxLength: 5 });
    const told = {
      proposed: [1, 'matched'],
      introduction: [1, 'matched'],
      active: [1, 'matched'],
      declined: [0, 'waiting'],
      ended: [0, 'done'],
    };
    await fc.assert(
      fc.asyncProperty(steps, async (tried) => {
        const match = await givenProposal(trondheim);
        let version = match.version;
        for (const one of tried) {
          const answer = await step(match, one, version);
          if (answer.status === 200) version = answer.body.version;
          else expect(answer.problem.code).toBe('matching.step-not-possible');
        }
        const { matches, assignments } = await matching(match);
        const state = matches[0]?.match.state ?? 'proposed';
        expect([await placesTaken(match), assignments[0]?.state]).toEqual(told[state]);
        const card = (await trondheim.call(listMatches)).body.items.find(({ id }) => id === match.matchId);
        expect(card?.state).toBe(state);
      }),
      { numRuns: 5 },
    );
  });
});

describe('a meeting', () => {
  const log = ({ participantId, matchId }: GivenMatch, overrides = {}) =>
    trondheim.call(logMeeting, { params: { participantId, matchId }, body: aMeetingToLog(overrides) });

  test('is logged with what they did, and is the last one of the match', async () => {
    const match = await givenActiveMatch(trondheim);
    await log(match, { on: '2026-11-18', text: 'Gikk til Ladestien.' });
    await log(match, { on: '2026-11-11' });
    await log(match, { on: '2026-11-20', outcome: 'cancelled', asAgreed: null, minutes: null, text: '' });
    const { matches } = await matching(match);
    expect(matches[0]?.meetings.map(({ on, outcome }) => `${on} ${outcome}`)).toEqual([
      '2026-11-20 cancelled',
      '2026-11-18 held',
      '2026-11-11 held',
    ]);
    expect(matches[0]?.meetings[1]).toMatchObject({
      text: 'Gikk til Ladestien.',
      minutes: 75,
      endedEarly: false,
      by: { name: 'veileder' },
    });
    expect((await trondheim.call(listMatches)).body.items[0]).toMatchObject({ lastMeetingOn: '2026-11-18', missedOn: ['2026-11-20'] });
  });

  test('is logged once, however often it is sent, and another on its day is asked about', async () => {
    const match = await givenActiveMatch(trondheim);
    const { participantId, matchId } = match;
    const body = aMeetingToLog();
    const send = (said: object) => trondheim.call(logMeeting, { params: { participantId, matchId }, body: { ...body, ...said } });
    for (let sent = 0; sent < 2; sent += 1) expect((await send({})).body).toEqual({ id: body.meetingId });
    const second = { meetingId: aMeetingToLog().meetingId };
    expect((await send(second)).problem).toMatchObject({ status: 409, code: 'matching.same-day' });
    expect((await send({ ...second, another: true })).status).toBe(201);
    expect((await matching(match)).matches[0]?.meetings).toHaveLength(2);
  });

  test('is not logged before the match has started, or after it is over', async () => {
    const match = await givenProposal(trondheim);
    expect((await log(match)).problem).toMatchObject({ status: 409, code: 'matching.not-meeting' });
    const active = await givenActiveMatch(trondheim);
    await step(active, END);
    expect((await log(active)).problem.code).toBe('matching.not-meeting');
  });

  const earlyIn = async (match: GivenMatch) => (await matching(match)).matches[0]?.meetings.map(({ on, endedEarly }) => [on, endedEarly]);
  const kept = async () => JSON.stringify((await live.table.items()).filter(({ pk }) => !String(pk).includes('#idem-')));

  test('that ended early is remembered while the match lasts, and forgotten everywhere when it ends', async () => {
    const match = await givenActiveMatch(trondheim);
    await log(match, { on: '2026-11-18', asAgreed: 'endedEarly' });
    await log(match, { on: '2026-11-11' });
    expect(await earlyIn(match)).toEqual([
      ['2026-11-18', true],
      ['2026-11-11', false],
    ]);
    await step(match, END);
    expect(await earlyIn(match)).toEqual([
      ['2026-11-18', false],
      ['2026-11-11', false],
    ]);
    // nor is it to be guessed from what is left out
    const meetings = (await live.table.items()).filter(({ sk }) => String(sk).startsWith('meeting#'));
    expect(new Set(meetings.map((one) => Object.keys(one).toSorted().join()))).toHaveLength(1);
    expect(await kept()).not.toMatch(/early|asAgreed|now#talk/i);
  });

  test('that ended early is forgotten when its period ends by itself, and an extension remembers it no longer', async () => {
    const match = await givenActiveMatch(trondheim);
    await log(match, { on: '2026-11-20', asAgreed: 'endedEarly' });
    await step(match, { action: 'extend', to: '2027-09-01' });
    await log(match, { on: '2026-11-21', asAgreed: 'endedEarly' });
    itIs('2027-02-01T12:00:00Z');
    expect(await earlyIn(match)).toEqual([
      ['2026-11-21', true],
      ['2026-11-20', true],
    ]);
    itIs('2027-02-02T12:00:00Z');
    expect(await earlyIn(match)).toEqual([
      ['2026-11-21', true],
      ['2026-11-20', false],
    ]);
    itIs('2027-09-02T12:00:00Z');
    expect((await earlyIn(match))?.some(([, early]) => early)).toBe(false);
    await log(match, { on: '2027-09-01', asAgreed: 'endedEarly' });
    expect((await earlyIn(match))?.some(([, early]) => early)).toBe(false);
    // what is in the table till the engine sweeps it goes by itself: nobody needs to remember to
    const marks = (await live.table.items()).filter(({ sk }) => /^early#|^now#talk#/.test(String(sk)));
    expect(marks.every(({ expiresAt }) => Number(expiresAt) * 1000 <= Date.parse('2027-09-02T00:00:00Z'))).toBe(true);
    expect(marks).toHaveLength(3);
  });
});

describe('a volunteer who takes a break', () => {
  test('keeps the match, which shows the break; and is back as before', async () => {
    const match = await givenActiveMatch(trondheim);
    const params = { volunteerId: match.volunteerId };
    const { version } = (await trondheim.call(getVolunteer, { params })).body.volunteer;
    const paused = await trondheim.call(stepVolunteer, {
      params,
      body: aVolunteerStep({ action: 'pause', version, on: '2026-11-21', returnOn: '2026-12-27' }),
    });
    const onBreak = { volunteerState: 'paused', volunteerPausedUntil: '2026-12-27' };
    expect((await matching(match)).matches).toMatchObject([{ match: { state: 'active' }, ...onBreak }]);
    expect((await trondheim.call(listMatches)).body.items).toMatchObject([{ state: 'active', ...onBreak }]);
    expect(await placesTaken(match)).toBe(1);
    await trondheim.call(stepVolunteer, {
      params,
      body: aVolunteerStep({ action: 'resume', version: paused.body.version, on: '2026-11-21' }),
    });
    expect((await matching(match)).matches).toMatchObject([
      { match: { state: 'active' }, volunteerState: 'active', volunteerPausedUntil: null },
    ]);
    expect(await placesTaken(match)).toBe(1);
  });
});
