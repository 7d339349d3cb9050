import { describe, expect, test } from 'vitest';
import { cities } from '#infra/cities.ts';
import type { City } from '#shared/kernel/index.ts';
import {
  type Assignment,
  decideMatchStep,
  getMatching,
  listMatches,
  type Match,
  type MatchCard,
  matchStep,
  meetingInput,
  type Suggestions,
  suggestVolunteers,
} from '#shared/matching/index.ts';
import { getParticipant, type Wishes } from '#shared/participants/index.ts';
import { whatToAsk } from '#web/features/matching/asking.ts';
import { glanceOf, whoToAsk } from '#web/features/matching/grounds.ts';
import { inOrder, isWanted, nextForMatches } from '#web/features/matching/matchList.ts';
import { isResting } from '#web/features/matching/matchShape.ts';
import { wayOf } from '#web/features/matching/matchWay.ts';
import { meetingBodyOf, newMeeting } from '#web/features/matching/meetingForm.ts';
import { newPeriod, OTHER, periodOf } from '#web/features/matching/steps/period.ts';
import { standingsOf } from '#web/features/matching/whyNot.ts';

const TODAY = '2026-11-21';
const ANNA = 'a0000000-0000-4000-8000-000000000001';
const BO = 'b0000000-0000-4000-8000-000000000002';
const CECILIE = 'c0000000-0000-4000-8000-000000000003';

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('The contract has no example');
  return item;
}

const trondheim = (): City => first(cities.filter(({ id }) => id === 'trondheim'));
const matching = () => getMatching.response.parse(getMatching.examples.response);
const matchOf = (changes: Partial<Match>): Match => ({ ...first(matching().matches).match, ...changes });
const cardOf = (changes: Partial<MatchCard>): MatchCard => ({
  ...first(listMatches.response.parse(listMatches.examples.response).items),
  ...changes,
});

describe('the list of matches', () => {
  const active = cardOf({ id: ANNA, state: 'active', stateSince: '2026-11-01', lastMeetingOn: '2026-11-18', participantName: 'Åse Lund' });
  const proposed = cardOf({ id: BO, state: 'proposed', stateSince: '2026-11-10', volunteerName: 'Berit Moen' });
  const ended = cardOf({ id: CECILIE, state: 'ended', stateSince: '2026-11-20' });
  const all = [ended, active, proposed];

  test('has what waits longest first, and what is over last', () => {
    const next = nextForMatches(all, trondheim(), TODAY);
    expect([...next.keys()]).toEqual([BO, ANNA]);
    expect(inOrder(all, next)).toEqual([proposed, active, ended]);
  });

  test('is narrowed down by state, by whose it is, and by half a name of either side', () => {
    expect(all.filter(isWanted({ state: 'ended' }))).toEqual([ended]);
    expect(all.filter(isWanted({ responsibleId: 'nobody' }))).toEqual([]);
    expect(all.filter(isWanted({ name: 'aase' }))).toEqual([active]);
    expect(all.filter(isWanted({ name: 'moen' }))).toEqual([proposed]);
  });

  test('says that an active match rests while the volunteer does', () => {
    expect(isResting(cardOf({ state: 'active', volunteerState: 'paused' }))).toBe(true);
    expect(isResting(cardOf({ state: 'proposed', volunteerState: 'paused' }))).toBe(false);
  });
});

describe('the way of a match', () => {
  test('leads to a planned end, with dates as far as it has come', () => {
    const way = wayOf(matchOf({ state: 'active', proposedOn: '2026-11-01', introductionOn: '2026-11-05', startedOn: '2026-11-09' }));
    expect(way.map(({ state, reached, on }) => [state, reached, on])).toEqual([
      ['proposed', true, '2026-11-01'],
      ['introduction', true, '2026-11-05'],
      ['active', true, '2026-11-09'],
      ['ended', false, null],
    ]);
    expect(way.filter(({ current }) => current).map(({ state }) => state)).toEqual(['active']);
  });

  test('stops where somebody said no', () => {
    const declined = matchOf({ state: 'declined', stateSince: '2026-11-12', proposedOn: '2026-11-01', introductionOn: null });
    expect(wayOf(declined).map(({ state, on }) => [state, on])).toEqual([
      ['proposed', '2026-11-01'],
      ['declined', '2026-11-12'],
    ]);
  });
});

describe('a period', () => {
  test('is three months unless one says otherwise, and long enough for the server', () => {
    for (const from of ['2026-11-21', '2026-11-30', '2026-12-31']) {
      const step = matchStep.parse({ action: 'activate', version: 2, period: periodOf(newPeriod(from)) });
      expect(decideMatchStep(matchOf({ state: 'introduction' }), step, TODAY).ok).toBe(true);
    }
  });

  test('ends on the day one names', () => {
    expect(periodOf({ months: OTHER, period: { from: '2026-11-21', to: '2027-04-01' } })).toEqual({ from: '2026-11-21', to: '2027-04-01' });
  });

  test('is left as typed where the first day is none', () => {
    expect(periodOf({ months: '3', period: { from: '31.02.', to: null } })).toEqual({ from: '31.02.', to: null });
  });
});

describe('a meeting', () => {
  const typed = { ...newMeeting(TODAY), outcome: 'held', did: ['walking'], asAgreed: 'yes', minutes: 60 };

  test('that was held is sent as typed, and asks how it went', () => {
    expect(meetingInput.safeParse(meetingBodyOf(typed)).success).toBe(true);
    expect(meetingInput.safeParse(meetingBodyOf({ ...typed, asAgreed: null })).success).toBe(false);
  });

  test('that was not held had nothing done and went in no way', () => {
    expect(meetingInput.parse(meetingBodyOf({ ...typed, outcome: 'cancelled' }))).toEqual({
      outcome: 'cancelled',
      did: [],
      asAgreed: null,
      minutes: null,
      text: '',
      on: TODAY,
    });
  });

  test('presumes nothing but the day', () => {
    expect(meetingInput.safeParse(meetingBodyOf(newMeeting(TODAY))).success).toBe(false);
  });
});

describe('what a suggestion rests on', () => {
  const assignment: Assignment = { ...first(matching().assignments), week: [], areas: [] };
  const wishes: Wishes | null = getParticipant.response.parse(getParticipant.examples.response).wishes;

  test('is asked of the participant where they have not been asked, else of the volunteer', () => {
    expect(whoToAsk('style', assignment, null)).toBe('participant');
    expect(whoToAsk('style', assignment, wishes)).toBe('volunteer');
    expect(whoToAsk('time', assignment, null)).toBe('participant');
    expect(whoToAsk('time', { ...assignment, week: [{ day: 3, from: 17, to: 20 }] }, null)).toBe('volunteer');
    expect(whoToAsk('need', assignment, null)).toBe('volunteer');
  });

  test('says whom to ask first: what the participant can say helps with every volunteer, what one volunteer says with one', () => {
    const of = (volunteerId: string, ...unknown: readonly string[]) => ({
      ...first(suggestVolunteers.response.parse(suggestVolunteers.examples.response).suggested),
      ...{ volunteerId, volunteerName: volunteerId },
      reasons: (['time', 'interests', 'style', 'need'] as const).map((component) => ({
        component,
        points: unknown.includes(component) ? null : 10,
        of: component === 'need' ? 25 : 10,
      })),
    });
    const asked = { ...assignment, week: [{ day: 3, from: 17, to: 20 }] };
    const list = [of('bo', 'style'), of('cecilie', 'style', 'need', 'time'), of('dag', 'style', 'time'), of('eva', 'time')];
    expect(whatToAsk(list, asked, null)).toMatchObject([
      { side: 'volunteer', volunteer: { volunteerId: 'cecilie' }, components: ['time', 'need'], suggestions: 1 },
      { side: 'participant', volunteer: undefined, components: ['style'], suggestions: 3 },
    ]);
    expect(whatToAsk([of('bo')], asked, null)).toEqual([]);
  });

  test('is told at a glance', () => {
    const spans = [{ day: 3, from: 17, to: 20 }];
    expect(
      glanceOf([
        { component: 'time', points: 20, of: 20, spans },
        { component: 'interests', points: 10, of: 15, shared: ['walking', 'music'] },
      ]),
    ).toEqual({ spans, minutes: undefined, shared: 2 });
  });
});

describe('why not', () => {
  const suggestions: Suggestions = suggestVolunteers.response.parse(suggestVolunteers.examples.response);

  test('is told of anybody considered, by half a name; of nobody until one types', () => {
    expect(standingsOf(suggestions, ' ')).toEqual([]);
    expect(standingsOf(suggestions, 'nil')).toEqual([
      expect.objectContaining({ volunteerName: 'Nils Eksempel', excluded: 'paused', rank: null }),
    ]);
    expect(standingsOf(suggestions, 'berit')).toEqual([
      expect.objectContaining({ volunteerName: 'Berit Eksempel', excluded: null, rank: 1 }),
    ]);
    expect(standingsOf(suggestions, 'xyz')).toEqual([]);
  });
});
