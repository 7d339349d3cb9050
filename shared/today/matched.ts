import { addDays, byCode, daysBetween, type LocalDate } from '#shared/kernel/index.ts';
import { type MatchCard, MISSED_IN_A_ROW, RHYTHM_DAYS } from '#shared/matching/index.ts';
import type { TalkWanted } from '#shared/participants/index.ts';
import type { TodayItem } from './schema.ts';

/** A proposal is answered within this many days. */
const ANSWER_DAYS = 7;
/** Days ahead that a review of a match comes onto the list. */
const REVIEW_NOTICE_DAYS = 7;
/** Days ahead that a period's end comes onto the list. */
const PERIOD_NOTICE_DAYS = 21;

type Found = Omit<TodayItem, 'urgency'>;
type Reason = Pick<Found, 'task' | 'due'>;

/** Whether either of the two is on a break, which is agreed: nobody is asked about meetings meanwhile. */
const isResting = ({ volunteerState, participantState }: MatchCard): boolean =>
  volunteerState === 'paused' || participantState === 'paused';

/** The talk before a period ends is a review too. */
function talks({ period, reviewDue }: MatchCard, today: LocalDate): Reason[] {
  if (period && daysBetween(today, period.to) <= PERIOD_NOTICE_DAYS) return [{ task: 'periodEnds', due: period.to }];
  return reviewDue !== null && daysBetween(today, reviewDue) <= REVIEW_NOTICE_DAYS ? [{ task: 'review', due: reviewDue }] : [];
}

/** When they were last known to meet as agreed: a meeting, the start, or the end of a break. */
const agreedFrom = ({ lastMeetingOn, stateSince, bothHereSince }: MatchCard): LocalDate =>
  [lastMeetingOn ?? stateSince, bothHereSince ?? stateSince].toSorted(byCode).at(-1) ?? stateSince;

function meetings(card: MatchCard): Reason[] {
  if (isResting(card)) return [];
  const missed = card.missedOn.length >= MISSED_IN_A_ROW ? card.missedOn.at(-1) : undefined;
  const rhythm = RHYTHM_DAYS[card.rhythm];
  return [
    ...(missed === undefined ? [] : [{ task: 'missedMeetings' as const, due: missed }]),
    ...(rhythm === null ? [] : [{ task: 'meeting' as const, due: addDays(agreedFrom(card), rhythm) }]),
  ];
}

/**
 * Reasons to look at one match as one line: what is due in the order it matters, else what is due first, and the rest
 * behind it. That they are to meet in some days is no reason beside another.
 */
function oneLine(reasons: readonly Reason[], today: LocalDate): (Reason & Pick<Found, 'also'>)[] {
  const due = reasons.filter((one) => one.due <= today);
  const ahead = reasons.filter((one) => one.due > today).toSorted((one, other) => byCode(one.due, other.due));
  const [first, ...rest] = [...due, ...ahead];
  if (!first) return [];
  const also = rest.filter(({ task, due: by }) => task !== 'meeting' || by <= today);
  return [{ ...first, ...(also.length > 0 && { also }) }];
}

function reasonsOf(card: MatchCard, wanted: readonly TalkWanted[], today: LocalDate): (Reason & Pick<Found, 'also'>)[] {
  if (card.state === 'proposed' && card.volunteerYesOn !== null) return [{ task: 'saidYes', due: card.volunteerYesOn }];
  if (card.state === 'proposed') return [{ task: 'answer', due: addDays(card.stateSince, ANSWER_DAYS) }];
  if (card.state === 'introduction') return [{ task: 'introduction', due: card.introductionOn ?? card.stateSince }];
  if (card.state !== 'active') return [];
  const early = wanted.filter(({ matchId }) => matchId === card.id).map(({ on }) => ({ task: 'endedEarly' as const, due: on }));
  return oneLine([...early, ...talks(card, today), ...meetings(card)], today);
}

/** What there is to do about one match, as one line. */
export const matched = (card: MatchCard, wanted: readonly TalkWanted[], today: LocalDate): Found[] =>
  reasonsOf(card, wanted, today).map((reason) => ({
    ...reason,
    participant: { id: card.participantId, name: card.participantName },
    volunteer: { id: card.volunteerId, name: card.volunteerName },
    matchId: card.id,
  }));
