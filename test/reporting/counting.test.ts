import { describe, expect, test } from 'vitest';
import { addCells, contributionsOf, type Facts, monthOf, NOW, readSource, type Source } from '#shared/reporting/index.ts';

/** What a record counts for, month by month. */
function counted(source: Source) {
  const { cells, people } = contributionsOf(source);
  const months: Record<string, Record<string, number>> = {};
  for (const [moment, numbers] of Object.entries(cells)) {
    const month = moment === NOW ? NOW : monthOf(moment);
    const sum = months[month] ?? {};
    addCells(sum, numbers);
    months[month] = sum;
  }
  const named = Object.entries(people).map(([figure, days]) => [figure, [...new Set(days.map(monthOf))]] as const);
  return { cells: months, people: Object.fromEntries(named) };
}

const participant = (overrides: Partial<Facts['participant']> = {}): Facts['participant'] => ({
  admittedOn: '2026-02-10',
  earlierStays: [],
  state: 'gettingToKnow',
  stateSince: '2026-02-20',
  closeReason: null,
  phase: 'during',
  referralSource: 'moCentre',
  referral: null,
  birthYear: 1981,
  gender: 'woman',
  firstConversationOn: null,
  firstMatchOn: null,
  consents: { statistics: null },
  ...overrides,
});

/** Somebody born in 1981, as a part of a figure. */
const withAnna = (figure: string, age = 'from45') => ({ [figure]: 1, [`${figure}.ageGroup.${age}`]: 1, [`${figure}.gender.woman`]: 1 });

const ofParticipant = (overrides: Partial<Facts['participant']> = {}) => counted({ kind: 'participant', facts: participant(overrides) });

/** A volunteer of 55 who is not ready yet. */
const BERIT = { approvals: [] as { appliedOn: string; on: string }[], birthYear: 1971, gender: 'woman' as const };
const withBerit = (figure: string) => ({ [figure]: 1, [`${figure}.ageGroup.from55`]: 1, [`${figure}.gender.woman`]: 1 });

/** Somebody who has applied once. */
const NEVER_BEFORE: string[] = [];

describe('a participant', () => {
  test('counts as taken in in the month it happened, and as under way now', () => {
    expect(ofParticipant()).toEqual({
      cells: {
        '2026-02': { ...withAnna('participantsStarted'), 'participantsStarted.phase.during': 1, 'participantsStarted.source.moCentre': 1 },
        now: {
          ...withAnna('participantsActive'),
          'participantsActive.state.gettingToKnow': 1,
          'participantsActive.phase.during': 1,
          'participantsActive.source.moCentre': 1,
        },
      },
      people: { people: ['2026-02'] },
    });
  });

  test('who is referred and not taken in counts as that alone', () => {
    expect(ofParticipant({ state: 'referred', admittedOn: null })).toEqual({
      cells: { now: { participantsReferred: 1, 'participantsReferred.source.moCentre': 1 } },
      people: {},
    });
    expect(ofParticipant({ state: 'declined', admittedOn: null })).toEqual({ cells: {}, people: {} });
  });

  test('who takes a break is under way all the same', () => {
    expect(ofParticipant({ state: 'paused' }).cells.now).toMatchObject({ participantsActive: 1, 'participantsActive.state.paused': 1 });
  });

  test('who came alone counts as without referral', () => {
    expect(ofParticipant({ referralSource: null }).cells.now).toMatchObject({ 'participantsActive.source.none': 1 });
  });

  test('who is closed counts by reason in the month of the goodbye, and no longer as under way', () => {
    const { cells } = ofParticipant({ state: 'closed', stateSince: '2026-09-30', closeReason: 'onOwnFeet', phase: 'after' });
    expect(cells['2026-09']).toEqual({
      ...withAnna('participantsClosed'),
      'participantsClosed.phase.after': 1,
      'participantsClosed.source.moCentre': 1,
      'participantsClosed.reason.onOwnFeet': 1,
    });
    expect(cells.now).toBeUndefined();
  });

  test('who came back counts twice as taken in and once as closed, and is under way', () => {
    const stay = { from: '2025-01-05', to: '2025-06-30', reason: 'lostContact', phase: 'before', referralSource: 'nav' } as const;
    const { cells, people } = ofParticipant({ earlierStays: [stay] });
    expect(cells['2025-01']).toEqual({
      ...withAnna('participantsStarted', 'from35'),
      'participantsStarted.phase.before': 1,
      'participantsStarted.source.nav': 1,
    });
    expect(cells['2025-06']).toMatchObject({ participantsClosed: 1, 'participantsClosed.reason.lostContact': 1 });
    expect(cells['2026-02']).toMatchObject({ participantsStarted: 1, 'participantsStarted.phase.during': 1 });
    expect(cells.now).toMatchObject({ participantsActive: 1 });
    expect(people).toEqual({ people: ['2025-01', '2026-02'] });
  });

  test('waited so many days for the first conversation and the first match, counted when they came', () => {
    const { cells } = ofParticipant({ firstConversationOn: '2026-02-17', firstMatchOn: '2026-04-11' });
    expect(cells['2026-02']).toMatchObject({ 'daysToFirstConversation.sum': 7, 'daysToFirstConversation.count': 1 });
    expect(cells['2026-04']).toEqual({ 'daysToMatch.sum': 60, 'daysToMatch.count': 1 });
  });

  test('who had a conversation before being taken in waited no days', () => {
    const { cells } = ofParticipant({ firstConversationOn: '2026-01-31' });
    expect(cells['2026-01']).toEqual({ 'daysToFirstConversation.sum': 0, 'daysToFirstConversation.count': 1 });
  });

  test('who came back waited from the first time', () => {
    const stay = { from: '2026-02-01', to: '2026-02-05', reason: null, phase: 'none', referralSource: null } as const;
    expect(ofParticipant({ earlierStays: [stay], firstMatchOn: '2026-02-11' }).cells['2026-02']).toMatchObject({ 'daysToMatch.sum': 10 });
  });
});

describe('other records', () => {
  test.each([
    [
      'a conversation that was held',
      { kind: 'conversation', facts: { on: '2026-11-20', kind: 'structured', outcome: 'held' } },
      { '2026-11': { conversationsHeld: 1, 'conversationsHeld.kind.structured': 1 } },
    ],
    ['one nobody came to', { kind: 'conversation', facts: { on: '2026-11-20', kind: 'structured', outcome: 'noShow' } }, {}],
    ['one that was cancelled', { kind: 'conversation', facts: { on: '2026-11-20', kind: 'structured', outcome: 'cancelled' } }, {}],
    [
      'a meeting that was held',
      { kind: 'meeting', facts: { on: '2026-11-20', outcome: 'held', minutes: 75 } },
      { '2026-11': { meetingsPlanned: 1, meetingsHeld: 1, 'hoursGiven.sum': 75, 'hoursGiven.count': 1 } },
    ],
    [
      'one that came to nothing',
      { kind: 'meeting', facts: { on: '2026-11-20', outcome: 'cameToNothing', minutes: 20 } },
      { '2026-11': { meetingsPlanned: 1 } },
    ],
    [
      'a volunteer in training',
      { kind: 'volunteer', facts: { state: 'referencesChecked', appliedOn: '2026-03-01', earlierApplications: NEVER_BEFORE, ...BERIT } },
      { '2026-03': withBerit('volunteersApplied'), now: { ...withBerit('volunteers'), 'volunteers.stage.referencesChecked': 1 } },
    ],
    [
      'a volunteer who left',
      { kind: 'volunteer', facts: { state: 'left', appliedOn: '2026-03-01', earlierApplications: NEVER_BEFORE, ...BERIT } },
      { '2026-03': withBerit('volunteersApplied') },
    ],
  ] as const)('%s', (_what, source, cells) => {
    expect(counted(source).cells).toEqual(cells);
  });

  test.each([
    [
      'a conversation that was held names its person',
      { kind: 'conversation', facts: { on: '2026-11-20', kind: 'structured', outcome: 'held' } },
      ['2026-11'],
    ],
    ['a meeting that was held does', { kind: 'meeting', facts: { on: '2026-11-20', outcome: 'held', minutes: 75 } }, ['2026-11']],
    ['one that was not does not', { kind: 'meeting', facts: { on: '2026-11-20', outcome: 'cancelled', minutes: null } }, undefined],
    [
      'a volunteer names nobody',
      { kind: 'volunteer', facts: { state: 'active', appliedOn: '2026-03-01', earlierApplications: NEVER_BEFORE, ...BERIT } },
      undefined,
    ],
  ] as const)('%s', (_what, source, months) => {
    expect(counted(source).people.people).toEqual(months);
  });
});

describe('a match', () => {
  /** What counts once for all, and once for the weights it was proposed by. */
  const bothWays = (figure: string, part: string) => ({
    [figure]: 1,
    [`${figure}.${part}`]: 1,
    [`${figure}@2`]: 1,
    [`${figure}@2.${part}`]: 1,
  });
  const FIRST = bothWays('matchesProposed', 'choice.first');
  const STARTED = { matchesStarted: 1, 'daysToStart.count': 1, 'daysToStart.sum': 21 };
  const INTRODUCED = bothWays('introductions', 'outcome.started');
  const LASTING = bothWays('matchesAtNinetyDays', 'outcome.lasting');
  const LOST = bothWays('matchesAtNinetyDays', 'outcome.lost');
  const cellsOf = (overrides: Partial<Facts['match']>) => {
    const facts: Facts['match'] = {
      state: 'active',
      stateSince: '2026-08-31',
      proposedOn: '2026-08-10',
      introductionOn: '2026-08-17',
      startedOn: '2026-08-31',
      endReason: null,
      rankChosen: 1,
      choiceKind: null,
      weightsVersion: 2,
      reviews: [],
      ...overrides,
    };
    return counted({ kind: 'match', facts }).cells;
  };
  const proposed = { state: 'proposed', stateSince: '2026-08-10', introductionOn: null, startedOn: null } as const;

  test('that is proposed counts by whether the first was chosen', () => {
    expect(cellsOf(proposed)).toEqual({ '2026-08': FIRST });
    const other = { ...proposed, rankChosen: 2 };
    const OTHER = bothWays('matchesProposed', 'choice.other');
    const reason = (part: string) => ({ '2026-08': { ...OTHER, otherChosen: 1, [`otherChosen.reason.${part}`]: 1 } });
    expect(cellsOf({ ...other, choiceKind: 'known' })).toEqual(reason('known'));
    for (const choiceKind of [null, undefined]) expect(cellsOf({ ...other, choiceKind })).toEqual(reason('unstated'));
  });

  test('that was reviewed counts what each of the two said, on the day they said it', () => {
    const reviews = [{ on: '2026-10-05', participantSatisfaction: 'well' as const, volunteerSatisfaction: null }];
    expect(cellsOf({ reviews })['2026-10']).toEqual({
      matchReviews: 1,
      'matchReviews.participant.well': 1,
      'matchReviews.volunteer.notAsked': 1,
    });
  });

  test.each([
    ['introduction', 'waiting'],
    ['declined', 'declined'],
  ] as const)('in %s counts its introductory meeting as %s', (state, outcome) => {
    expect(cellsOf({ state, startedOn: null })).toEqual({
      '2026-08': { ...FIRST, ...bothWays('introductions', `outcome.${outcome}`) },
    });
  });

  test('under way has started, and counts as lasting on its ninetieth day', () => {
    expect(cellsOf({})).toEqual({
      '2026-08': { ...FIRST, ...STARTED, ...INTRODUCED },
      '2026-11': LASTING,
      now: { matchesActive: 1 },
    });
  });

  test.each([
    ['the day before, as nobody wished', '2026-11-28', 'moved', LOST],
    ['on the day', '2026-11-29', 'moved', LASTING],
    ['early and well', '2026-10-01', 'onOwnFeet', LASTING],
    ['early, its period over', '2026-10-01', 'periodOver', LASTING],
    ['early, nobody knows why', '2026-10-01', null, LOST],
  ] as const)('that ended %s counts so', (_when, stateSince, endReason, after) => {
    const cells = cellsOf({ state: 'ended', stateSince, endReason });
    expect(cells['2026-11']).toMatchObject(after);
    expect(cells[stateSince.slice(0, 7)]).toMatchObject({ matchesEnded: 1, [`matchesEnded.reason.${endReason ?? 'unstated'}`]: 1 });
    expect(cells.now).toBeUndefined();
  });
});

test('what a record counts for is kept by its days', () => {
  const { cells, people } = contributionsOf({ kind: 'participant', facts: participant({ firstConversationOn: '2026-02-17' }) });
  expect(Object.keys(cells).sort()).toEqual(['2026-02-10', '2026-02-17', 'now']);
  expect(people).toEqual({ people: ['2026-02-10'] });
});

describe('what is read of a record', () => {
  test('is what figures need, and no name, text or id', () => {
    const record = {
      id: '1',
      version: 3,
      on: '2026-11-20',
      kind: 'informal',
      outcome: 'held',
      note: 'Fortrolig',
      by: { id: '2', name: 'Kari' },
      minutes: 45,
    };
    expect(readSource('conversation', record)).toEqual({
      kind: 'conversation',
      facts: { on: '2026-11-20', kind: 'informal', outcome: 'held' },
    });
  });

  test.each([
    ['a date that does not exist', { on: '2026-02-30', kind: 'informal', outcome: 'held' }],
    ['a word nobody knows', { on: '2026-02-20', kind: 'informal', outcome: 'perhaps' }],
    ['a field that is gone', { on: '2026-02-20' }],
    ['nothing', undefined],
  ])('is nothing where it has %s', (_what, record) => {
    expect(readSource('conversation', record)).toBeUndefined();
  });
});

describe('how old somebody is', () => {
  test.each([
    [2002, 'under25'],
    [2001, 'from25'],
    [1992, 'from25'],
    [1991, 'from35'],
    [1962, 'from55'],
    [1961, 'from65'],
    [1931, 'from65'],
    [null, 'unstated'],
  ] as const)('is told by the year they came, less the year they were born (%s: %s)', (birthYear, group) => {
    expect(ofParticipant({ birthYear }).cells['2026-02']).toMatchObject({ [`participantsStarted.ageGroup.${group}`]: 1 });
  });
});

describe('how long somebody waited for an answer', () => {
  test('is from the referral until they were taken in after it', () => {
    expect(ofParticipant({ referral: { on: '2026-02-01' } }).cells['2026-02']).toMatchObject({
      'daysToAdmission.sum': 9,
      'daysToAdmission.count': 1,
    });
  });

  test('is nobody’s who came without one, or was with the service already', () => {
    expect(ofParticipant().cells['2026-02']).not.toHaveProperty('daysToAdmission.count');
    expect(ofParticipant({ referral: { on: '2026-02-11' } }).cells['2026-02']).not.toHaveProperty('daysToAdmission.count');
  });
});

describe('how a part of life is', () => {
  const told = (first: number | null, now: number | null) =>
    counted({
      kind: 'assessment',
      facts: {
        on: '2026-11-20',
        domains: [{ domain: 'housing', scale: now }],
        firstScales: first === null ? [] : [{ domain: 'housing', scale: first }],
      },
    }).cells['2026-11'];

  test.each([
    [2, 4, 'better'],
    [3, 3, 'same'],
    [5, 4, 'worse'],
  ] as const)('against the first time: %i, then %i is %s', (first, now, change) => {
    expect(told(first, now)).toEqual({ assessmentsMade: 1, changeHousing: 1, [`changeHousing.change.${change}`]: 1 });
  });

  test('is told of nobody who said it once', () => {
    expect(told(null, 4)).toEqual({ assessmentsMade: 1 });
    expect(told(3, null)).toEqual({ assessmentsMade: 1 });
  });
});
