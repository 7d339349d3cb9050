import {
  addDays,
  addMonths,
  allow,
  type Decision,
  daysBetween,
  type LocalDate,
  nextState,
  notAfter,
  refuse,
  withoutFaults,
} from '#shared/kernel/index.ts';
import { matchLife } from './life.ts';
import { matchingRefusals } from './refusals.ts';
import type { Match, MatchStep, Period } from './schema.ts';

/** A volunteer's period is three months or longer (domain, words). */
export const SHORTEST_PERIOD_MONTHS = 3;

/** What a step is decided on. */
export type SteppedMatch = Pick<Match, 'state' | 'stateSince' | 'startedOn' | 'period' | 'reviews'>;

/** What a step changes in a match. */
export type MatchChange = Pick<Match, 'state' | 'stateSince'> &
  Partial<
    Pick<Match, 'introductionOn' | 'startedOn' | 'period' | 'reviewDue' | 'reviews' | 'closingMeetingOn' | 'declinedBy' | 'endReason'>
  >;

type StepOf<Action extends MatchStep['action']> = Extract<MatchStep, { readonly action: Action }>;

/** Both days of a period belong to it: 1 January to 31 March is three months. */
const isLongEnough = ({ from, to }: Period): boolean => addDays(to, 1) >= addMonths(from, SHORTEST_PERIOD_MONTHS);

/** A match started when its period did, or today where that lies ahead: figures count by when it happened. */
const startOf = ({ from }: Period, today: LocalDate): LocalDate => (from < today ? from : today);

/** When those who agreed on something are asked how they find it. */
export const halfWay = ({ from, to }: Period): LocalDate => addDays(from, Math.floor(daysBetween(from, to) / 2));

/** What happened in a match happened by today, and not before it started. */
const during = (pointer: string, on: LocalDate, since: LocalDate, today: LocalDate) => [
  notAfter(pointer, on, today),
  on < since ? ({ pointer, code: 'order' } as const) : undefined,
];

function activated({ period }: StepOf<'activate'>, today: LocalDate): Decision<Partial<MatchChange>> {
  if (!isLongEnough(period)) {
    return refuse({ kind: matchingRefusals.periodTooShort, fields: [{ pointer: '/period/to', code: 'order' }] });
  }
  const started = startOf(period, today);
  return allow({ stateSince: started, startedOn: started, period, reviewDue: halfWay(period) });
}

/** Reviews a match holds: two a month for four years. They stand on the match itself, which is read whole. */
export const MOST_REVIEWS = 100;

/** Both were asked; nothing more is due until something new is agreed. */
function reviewed(match: SteppedMatch, step: StepOf<'review'>, today: LocalDate): Decision<Partial<MatchChange>> {
  const { on, participantSatisfaction, volunteerSatisfaction } = step;
  if (match.reviews.length >= MOST_REVIEWS) return refuse({ kind: matchingRefusals.tooManyReviews, params: { most: MOST_REVIEWS } });
  const dated = withoutFaults(during('/on', on, match.stateSince, today));
  return dated.ok ? allow({ reviewDue: null, reviews: [...match.reviews, { on, participantSatisfaction, volunteerSatisfaction }] }) : dated;
}

/** A period goes on to a day that is later than the one agreed, and lies ahead; a review comes half-way through what is new. */
function extended({ period }: SteppedMatch, { to }: StepOf<'extend'>, today: LocalDate): Decision<Partial<MatchChange>> {
  if (!period) return refuse({ kind: matchingRefusals.stepNotPossible });
  const ahead = period.to > today ? period.to : today;
  const later = withoutFaults([to <= ahead ? { pointer: '/to', code: 'order' } : undefined]);
  return later.ok ? allow({ period: { from: period.from, to }, reviewDue: halfWay({ from: ahead, to }) }) : later;
}

function ended(match: SteppedMatch, step: StepOf<'end'>, today: LocalDate): Decision<Partial<MatchChange>> {
  const { on, endReason, closingMeetingOn = null } = step;
  const dated = withoutFaults([
    ...during('/on', on, match.stateSince, today),
    ...(closingMeetingOn === null ? [] : during('/closingMeetingOn', closingMeetingOn, match.stateSince, today)),
  ]);
  return dated.ok ? allow({ stateSince: on, endReason, closingMeetingOn, reviewDue: null }) : dated;
}

function decided(match: SteppedMatch, step: MatchStep, today: LocalDate): Decision<Partial<MatchChange>> {
  switch (step.action) {
    case 'introduce':
      return allow({ stateSince: today, introductionOn: step.introductionOn });
    case 'activate':
      return activated(step, today);
    case 'review':
      return reviewed(match, step, today);
    case 'extend':
      return extended(match, step, today);
    case 'decline':
      return allow({ stateSince: today, declinedBy: step.declinedBy });
    case 'end':
      return ended(match, step, today);
  }
}

/**
 * One step of a match. Refuses a step the state does not allow, a period under three months, an extension that is none, one
 * review too many, and a review, a goodbye or an end dated ahead or before the match started.
 */
export function decideMatchStep(match: SteppedMatch, step: MatchStep, today: LocalDate): Decision<MatchChange> {
  const state = nextState(matchLife, match.state, step.action);
  if (!state) return refuse({ kind: matchingRefusals.stepNotPossible });
  const change = decided(match, step, today);
  return change.ok ? allow({ stateSince: match.stateSince, ...change.value, state }) : change;
}
