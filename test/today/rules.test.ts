import { describe, expect, test } from 'vitest';
import { cities } from '#infra/cities.ts';
import { dateIn } from '#shared/kernel/index.ts';
import type { MatchCard } from '#shared/matching/index.ts';
import type { FollowUpStep, ParticipantCard } from '#shared/participants/index.ts';
import { type TodayFacts, whatNow } from '#shared/today/index.ts';
import type { VolunteerCard } from '#shared/volunteers/index.ts';

const [trondheim] = cities;
if (!trondheim) throw new Error('There is a city to test with');
const TODAY = '2026-11-21';
const responsible = { id: 'veileder', name: 'Marit' };

/** Somebody in good contact: spoken with today, no wish waiting, no discharge near. */
const aCard = (overrides: Partial<ParticipantCard> = {}): ParticipantCard => ({
  id: 'anna',
  preferredName: 'Anna',
  birthYear: 1988,
  state: 'active',
  phase: 'during',
  service: 'steg-for-steg',
  responsible,
  registeredOn: '2026-10-01',
  admittedOn: '2026-10-01',
  pausedUntil: null,
  plannedDischarge: null,
  dischargeKind: 'discharge',
  followedUp: [],
  referral: null,
  heldConversations: 3,
  lastConversationOn: TODAY,
  nextPlanStep: null,
  appointments: [],
  waitingAssignments: 0,
  openMatches: 0,
  ...overrides,
});

/** A match with nothing to do: they met today, and the period is long. */
const aMatch = (overrides: Partial<MatchCard> = {}): MatchCard => ({
  id: 'match',
  participantId: 'anna',
  participantName: 'Anna',
  participantState: 'active',
  volunteerId: 'berit',
  volunteerName: 'Berit',
  volunteerState: 'active',
  volunteerPausedUntil: null,
  title: 'Gåtur',
  rhythm: 'once',
  volunteerYesOn: null,
  state: 'active',
  stateSince: '2026-11-01',
  introductionOn: '2026-10-25',
  period: { from: '2026-11-01', to: '2027-06-01' },
  reviewDue: null,
  lastMeetingOn: TODAY,
  missedOn: [],
  bothHereSince: '2026-11-01',
  responsible,
  ...overrides,
});

const aVolunteer = (overrides: Partial<VolunteerCard> = {}): VolunteerCard => ({
  id: 'berit',
  name: 'Berit',
  state: 'active',
  stateSince: '2026-10-01',
  pausedUntil: null,
  responsible,
  areas: ['midtbyen'],
  capacity: 1,
  lastSupervisionOn: null,
  prepared: null,
  ...overrides,
});

/** What is to be done, as `task due urgency`. */
const now = (facts: Partial<TodayFacts>, today = TODAY): string[] =>
  whatNow({ participants: [], matches: [], volunteers: [], ...facts }, trondheim, today).map(({ task, due, urgency, also = [] }) =>
    [`${task} ${due} ${urgency}`, ...also.map((one) => `${one.task} ${one.due}`)].join(' + '),
  );

describe('about a participant', () => {
  test.each<[string, Partial<ParticipantCard>, string[]]>([
    ['nothing, where all is well', {}, []],
    [
      'a first conversation within a week of registration',
      { state: 'admitted', heldConversations: 0, lastConversationOn: null, registeredOn: TODAY },
      ['conversation 2026-11-28 week'],
    ],
    [
      'a first conversation that is late',
      { state: 'admitted', heldConversations: 0, lastConversationOn: null, registeredOn: '2026-11-01' },
      ['conversation 2026-11-08 now'],
    ],
    [
      'the next conversation, until there are three',
      { state: 'gettingToKnow', heldConversations: 2, lastConversationOn: '2026-11-18' },
      ['conversation 2026-11-25 week'],
    ],
    ['no more than three', { state: 'gettingToKnow', heldConversations: 3, lastConversationOn: '2026-11-18' }, []],
    ['silence, from the fourteenth day', { lastConversationOn: '2026-11-07' }, ['silence 2026-11-21 now']],
    ['no silence on the thirteenth', { lastConversationOn: '2026-11-08' }, []],
    [
      'finding a volunteer for what is wished',
      { waitingAssignments: 1, lastConversationOn: '2026-11-20' },
      ['findVolunteer 2026-11-27 week'],
    ],
    [
      'both, where finding one has taken long',
      { waitingAssignments: 1, lastConversationOn: '2026-11-01' },
      ['findVolunteer 2026-11-08 now', 'silence 2026-11-15 now'],
    ],
    [
      'a step of the plan that is staff’s own',
      { nextPlanStep: { dueOn: '2026-11-28', owner: 'counsellor' } },
      ['planStep 2026-11-28 week'],
    ],
    [
      'a step that somebody else owes',
      { nextPlanStep: { dueOn: '2026-11-15', owner: 'partner' } },
      ['planStepOfOthers 2026-11-15 waiting'],
    ],
    ['asking about it a week later', { nextPlanStep: { dueOn: '2026-11-14', owner: 'partner' } }, ['planStepOfOthers 2026-11-14 now']],
    ['no step that is due in more than a week', { nextPlanStep: { dueOn: '2026-11-29', owner: 'counsellor' } }, []],
    [
      'a conversation with one who came back, a week from then',
      { state: 'admitted', lastConversationOn: '2025-11-01', admittedOn: '2026-11-20' },
      ['conversation 2026-11-27 week'],
    ],
    [
      'an answer to who referred them, and no conversation yet',
      {
        state: 'referred',
        lastConversationOn: null,
        admittedOn: null,
        referral: { partnerId: 'mo', on: '2026-11-18', answer: null },
      },
      ['referral 2026-11-25 week'],
    ],
    ['nothing on a break', { state: 'paused', pausedUntil: '2027-03-01', lastConversationOn: '2026-09-01', waitingAssignments: 1 }, []],
    ['the end of a break, the week before', { state: 'paused', pausedUntil: '2026-11-28' }, ['participantReturns 2026-11-28 week']],
    ['a break that is over', { state: 'paused', pausedUntil: '2026-11-19' }, ['participantReturns 2026-11-19 now']],
    ['nothing of one who was not taken in', { state: 'declined', plannedDischarge: TODAY, admittedOn: null }, []],
    ['nothing of one who has left', { state: 'closed', lastConversationOn: null, plannedDischarge: TODAY, waitingAssignments: 1 }, []],
  ])('%s', (_what, card, expected) => {
    expect(now({ participants: [aCard(card)] })).toEqual(expected);
  });

  test.each([
    ['2026-11-29', []],
    ['2026-11-28', ['discharge 2026-11-21 now']],
    ['2026-11-22', ['discharge 2026-11-15 now']],
    [TODAY, ['discharge 2026-11-21 now']],
    ['2026-11-20', ['discharge 2026-11-21 now']],
    ['2026-11-13', ['discharge 2026-11-20 now']],
    ['2026-10-17', ['discharge 2026-10-24 now']],
    ['2026-10-16', []],
  ])('a discharge on %s asks for the contact whose day it is, and one at a time', (plannedDischarge, expected) => {
    expect(now({ participants: [aCard({ plannedDischarge })] })).toEqual(expected);
  });

  test.each<[FollowUpStep[], string[]]>([
    [[], ['discharge 2026-11-21 now']],
    [['onTheDay'], ['discharge 2026-11-22 week']],
    [['onTheDay', 'dayAfter'], ['discharge 2026-11-28 week']],
    [['onTheDay', 'dayAfter', 'weekAfter'], []],
  ])('on the day, with %j done, the next is what is left', (followedUp, expected) => {
    expect(now({ participants: [aCard({ plannedDischarge: TODAY, followedUp })] })).toEqual(expected);
  });
});

describe('about a match', () => {
  test.each<[string, Partial<MatchCard>, string[]]>([
    ['nothing, where all is well', {}, []],
    [
      'an answer within a week of the proposal, which waits for others',
      { state: 'proposed', stateSince: '2026-11-16' },
      ['answer 2026-11-23 waiting'],
    ],
    ['the introductory meeting on its day', { state: 'introduction', introductionOn: TODAY }, ['introduction 2026-11-21 now']],
    ['the introductory meeting ahead', { state: 'introduction', introductionOn: '2026-12-03' }, ['introduction 2026-12-03 later']],
    [
      'the first meeting, a week from the start',
      { rhythm: 'weekly', stateSince: '2026-11-20', lastMeetingOn: null },
      ['meeting 2026-11-27 week'],
    ],
    ['the next meeting, a week from the last', { rhythm: 'weekly', lastMeetingOn: '2026-11-11' }, ['meeting 2026-11-18 now']],
    ['the next meeting, two weeks from the last', { rhythm: 'everyOtherWeek', lastMeetingOn: '2026-11-20' }, ['meeting 2026-12-04 later']],
    ['the next meeting, a month from the last', { rhythm: 'monthly', lastMeetingOn: '2026-11-20' }, ['meeting 2026-12-21 later']],
    ['no meeting while the volunteer takes a break', { rhythm: 'weekly', lastMeetingOn: '2026-10-01', volunteerState: 'paused' }, []],
    ['no meeting while the participant takes a break', { rhythm: 'weekly', lastMeetingOn: '2026-10-01', participantState: 'paused' }, []],
    ['a period that ends in three weeks', { period: { from: '2026-09-01', to: '2026-12-12' } }, ['periodEnds 2026-12-12 later']],
    ['a period that ends in more', { period: { from: '2026-09-01', to: '2026-12-13' } }, []],
    ['a review in a week', { reviewDue: '2026-11-28' }, ['review 2026-11-28 week']],
    ['a review in more', { reviewDue: '2026-11-29' }, []],
    [
      'the end of a period, which is talked about once',
      { reviewDue: TODAY, period: { from: '2026-09-01', to: '2026-12-01' } },
      ['periodEnds 2026-12-01 later'],
    ],
    ['a period that is over', { period: { from: '2026-08-01', to: '2026-11-01' } }, ['periodEnds 2026-11-01 now']],
    [
      'the first meeting a week after both are back: a break is agreed',
      { rhythm: 'weekly', lastMeetingOn: '2026-09-01', bothHereSince: '2026-11-18' },
      ['meeting 2026-11-25 week'],
    ],
    ['two meetings in a row that were not held', { missedOn: ['2026-11-12', '2026-11-19'] }, ['missedMeetings 2026-11-19 now']],
    ['not one alone', { missedOn: ['2026-11-19'] }, []],
    ['nor two, while one takes a break', { missedOn: ['2026-11-12', '2026-11-19'], volunteerState: 'paused' }, []],
    [
      'all of it as one line',
      { rhythm: 'weekly', lastMeetingOn: null, missedOn: ['2026-11-12', '2026-11-19'], period: { from: '2026-09-01', to: '2026-12-01' } },
      ['missedMeetings 2026-11-19 now + meeting 2026-11-08 + periodEnds 2026-12-01'],
    ],
    [
      'the end of a period, and not besides that they meet next week',
      { rhythm: 'weekly', lastMeetingOn: '2026-11-20', period: { from: '2026-08-01', to: TODAY } },
      ['periodEnds 2026-11-21 now'],
    ],
    [
      'the next meeting, with the end of the period behind it',
      { rhythm: 'weekly', lastMeetingOn: '2026-11-20', period: { from: '2026-09-01', to: '2026-12-01' } },
      ['meeting 2026-11-27 week + periodEnds 2026-12-01'],
    ],
    ['nothing of one that was declined', { state: 'declined', rhythm: 'weekly', lastMeetingOn: null }, []],
    ['nothing of one that ended', { state: 'ended', rhythm: 'weekly', lastMeetingOn: null }, []],
  ])('%s', (_what, card, expected) => {
    expect(now({ matches: [aMatch(card)] })).toEqual(expected);
  });
});

describe('a meeting that ended early', () => {
  const early = { participantId: 'anna', matchId: 'match', on: '2026-11-20', until: '2027-06-01' };

  test('asks for a conversation before anything else about the match', () => {
    const reviewed = aMatch({ reviewDue: TODAY });
    expect(now({ matches: [reviewed], talks: [early] })).toEqual(['endedEarly 2026-11-20 now + review 2026-11-21']);
  });

  test('asks for it on the list that the match is on, and of a match that goes on', () => {
    expect(now({ matches: [aMatch({ id: 'another' })], talks: [early] })).toEqual([]);
    expect(now({ matches: [aMatch({ state: 'ended' })], talks: [early] })).toEqual([]);
  });
});

describe('about a volunteer', () => {
  test.each<[string, Partial<VolunteerCard>, string[]]>([
    ['nothing, where all is well', {}, []],
    ['the interview, two weeks from the application', { state: 'applied', stateSince: '2026-11-14' }, ['volunteerStage 2026-11-28 week']],
    ['references that are late', { state: 'interviewed', stateSince: '2026-11-01' }, ['volunteerStage 2026-11-15 now']],
    ['training', { state: 'referencesChecked', stateSince: '2026-11-20' }, ['volunteerStage 2026-12-04 later']],
    ['saying that one who is trained is ready', { state: 'trained', stateSince: '2026-11-10' }, ['volunteerStage 2026-11-24 week']],
    ['the return from a break, the week before', { state: 'paused', pausedUntil: '2026-11-28' }, ['volunteerReturns 2026-11-28 week']],
    ['a return that is late', { state: 'paused', pausedUntil: '2026-11-19' }, ['volunteerReturns 2026-11-19 now']],
    ['no return farther ahead', { state: 'paused', pausedUntil: '2026-11-29' }, []],
    [
      'supervision, the week before two months have gone without',
      { stateSince: '2026-01-01', lastSupervisionOn: '2026-09-29' },
      ['supervision 2026-11-28 week'],
    ],
    ['supervision that is late', { stateSince: '2026-01-01' }, ['supervision 2026-03-02 now']],
    ['nothing of one who has left', { state: 'left', stateSince: '2026-01-01' }, []],
  ])('%s', (_what, card, expected) => {
    expect(now({ volunteers: [aVolunteer(card)] })).toEqual(expected);
  });
});

describe('the list', () => {
  test('comes soonest first, whoever it is about', () => {
    const facts = {
      participants: [aCard({ lastConversationOn: '2026-11-01' })],
      matches: [aMatch({ rhythm: 'weekly', lastMeetingOn: '2026-11-13' })],
      volunteers: [aVolunteer({ state: 'applied', stateSince: '2026-10-01' })],
    };
    expect(now(facts)).toEqual(['volunteerStage 2026-10-15 now', 'silence 2026-11-15 now', 'meeting 2026-11-20 now']);
  });

  test.each([
    // clocks go forward in the night to 29 March 2026, and back in the night to 25 October
    ['2026-03-28T22:59:59Z', '2026-03-28', ['meeting 2026-03-29 week']],
    ['2026-03-28T23:00:00Z', '2026-03-29', ['meeting 2026-03-29 now']],
    ['2026-03-29T21:59:59Z', '2026-03-29', ['meeting 2026-03-29 now']],
    ['2026-03-29T22:00:00Z', '2026-03-30', ['meeting 2026-03-29 now']],
  ])('at %s it is %s in Norway, and a week is a week across summer time', (instant, today, expected) => {
    expect(dateIn(new Date(instant))).toBe(today);
    expect(now({ matches: [aMatch({ rhythm: 'weekly', lastMeetingOn: '2026-03-22', bothHereSince: '2026-01-01' })] }, today)).toEqual(
      expected,
    );
  });

  test.each([
    ['2026-10-24T21:59:59Z', ['discharge 2026-10-18 now', 'silence 2026-10-24 now']],
    ['2026-10-24T22:00:00Z', ['discharge 2026-10-25 now', 'silence 2026-10-24 now']],
    ['2026-10-25T22:59:59Z', ['discharge 2026-10-25 now', 'silence 2026-10-24 now']],
    ['2026-10-25T23:00:00Z', ['discharge 2026-10-26 now', 'silence 2026-10-24 now']],
    ['2026-10-31T22:59:59Z', ['discharge 2026-10-26 now', 'silence 2026-10-24 now']],
    ['2026-10-31T23:00:00Z', ['discharge 2026-11-01 now', 'silence 2026-10-24 now']],
  ])('at %s the days around a discharge are whole days, also when one has 25 hours', (instant, expected) => {
    const card = aCard({ plannedDischarge: '2026-10-25', lastConversationOn: '2026-10-10' });
    expect(now({ participants: [card] }, dateIn(new Date(instant))).toSorted()).toEqual(expected);
  });
});
