import { addDays, byCode, type City, daysBetween, type LocalDate } from '#shared/kernel/index.ts';
import { type MatchCard, RHYTHM_DAYS } from '#shared/matching/index.ts';
import type { ParticipantCard } from '#shared/participants/index.ts';
import type { VolunteerCard } from '#shared/volunteers/index.ts';
import type { TodayItem } from './schema.ts';

/** Days ahead that a step of somebody's plan comes onto the list. */
const STEP_NOTICE_DAYS = 7;
/** Days ahead that a planned discharge or a period's end comes onto the list. */
const DISCHARGE_NOTICE_DAYS = 7;
const PERIOD_NOTICE_DAYS = 21;
const RETURN_NOTICE_DAYS = 7;
/** Contact is due the day after discharge and a week after; then the list lets go (domain, service 1). */
const DISCHARGE_FOLLOW_UP_DAYS = 8;
/** A proposal is answered, and a stage on the way in taken, within this many days. */
const ANSWER_DAYS = 7;
export const STAGE_DAYS = 14;
/** Somebody newly registered is met within this many days. */
const FIRST_CONVERSATION_DAYS = 7;
const DAYS_IN_WEEK = 7;

type Found = Omit<TodayItem, 'urgency'>;

function discharge(card: ParticipantCard, today: LocalDate): Found[] {
  if (!card.plannedDischarge) return [];
  const days = daysBetween(today, card.plannedDischarge);
  if (days > DISCHARGE_NOTICE_DAYS || days < -DISCHARGE_FOLLOW_UP_DAYS) return [];
  return [{ task: 'discharge', due: card.plannedDischarge, participant: { id: card.id, name: card.preferredName } }];
}

/** Finding a volunteer may take its time, but it never hides that somebody has not been heard from. */
function contact(card: ParticipantCard, city: City, today: LocalDate): Found[] {
  const participant = { id: card.id, name: card.preferredName };
  const last = card.lastConversationOn;
  if (last === null) return [{ task: 'conversation', due: addDays(card.registeredOn, FIRST_CONVERSATION_DAYS), participant }];
  if (card.state !== 'active' && card.heldConversations < city.minimumConversations) {
    return [{ task: 'conversation', due: addDays(last, FIRST_CONVERSATION_DAYS), participant }];
  }
  const found: Found[] = [];
  if (card.waitingAssignments > 0) found.push({ task: 'findVolunteer', due: addDays(last, FIRST_CONVERSATION_DAYS), participant });
  const quietFrom = addDays(last, city.contactRhythmDays);
  if (quietFrom <= today) found.push({ task: 'silence', due: quietFrom, participant });
  return found;
}

/** The step of the plan that is due first: staff's own to take, and others' to be asked about. */
function planned({ id, preferredName, nextPlanStep }: ParticipantCard, today: LocalDate): Found[] {
  if (!nextPlanStep || daysBetween(today, nextPlanStep.dueOn) > STEP_NOTICE_DAYS) return [];
  const task = nextPlanStep.owner === 'counsellor' ? 'planStep' : 'planStepOfOthers';
  return [{ task, due: nextPlanStep.dueOn, participant: { id, name: preferredName } }];
}

function matched(card: MatchCard, today: LocalDate): Found[] {
  const about = {
    participant: { id: card.participantId, name: card.participantName },
    volunteer: { id: card.volunteerId, name: card.volunteerName },
    matchId: card.id,
  };
  if (card.state === 'proposed') return [{ task: 'answer', due: addDays(card.stateSince, ANSWER_DAYS), ...about }];
  if (card.state === 'introduction') return [{ task: 'introduction', due: card.introductionOn ?? card.stateSince, ...about }];
  if (card.state !== 'active') return [];
  const found: Found[] = [];
  if (card.period && daysBetween(today, card.period.to) <= PERIOD_NOTICE_DAYS) {
    found.push({ task: 'periodEnds', due: card.period.to, ...about });
  }
  const rhythm = RHYTHM_DAYS[card.rhythm];
  // a volunteer's pause is agreed, so nobody is asked about meetings meanwhile
  if (rhythm !== null && card.volunteerState !== 'paused') {
    found.push({ task: 'meeting', due: addDays(card.lastMeetingOn ?? card.stateSince, rhythm), ...about });
  }
  return found;
}

function volunteering(card: VolunteerCard, today: LocalDate): Found[] {
  const volunteer = { id: card.id, name: card.name };
  if (card.state === 'paused' && card.pausedUntil && daysBetween(today, card.pausedUntil) <= RETURN_NOTICE_DAYS) {
    return [{ task: 'volunteerReturns', due: card.pausedUntil, volunteer }];
  }
  const underWay = ['applied', 'interviewed', 'referencesChecked', 'trained'].includes(card.state);
  return underWay ? [{ task: 'volunteerStage', due: addDays(card.stateSince, STAGE_DAYS), volunteer }] : [];
}

/** What others are to do: until it is late, one waits. */
const OTHERS: ReadonlySet<TodayItem['task']> = new Set(['answer', 'planStepOfOthers']);

function urgencyOf({ task, due }: Found, today: LocalDate): TodayItem['urgency'] {
  const days = daysBetween(today, due);
  if (task === 'discharge' || days <= 0) return 'now';
  if (OTHERS.has(task)) return 'waiting';
  return days <= DAYS_IN_WEEK ? 'week' : 'later';
}

export interface TodayFacts {
  readonly participants: readonly ParticipantCard[];
  readonly matches: readonly MatchCard[];
  readonly volunteers: readonly VolunteerCard[];
}

/**
 * What should be done, soonest first. A discharge within a week is urgent however many days are left, since the day
 * treatment ends is the most fragile (domain, service 1).
 */
export function whatNow({ participants, matches, volunteers }: TodayFacts, city: City, today: LocalDate): TodayItem[] {
  const found = [
    ...participants
      .filter(({ state }) => state !== 'closed')
      .flatMap((card) => [...discharge(card, today), ...contact(card, city, today), ...planned(card, today)]),
    ...matches.flatMap((card) => matched(card, today)),
    ...volunteers.flatMap((card) => volunteering(card, today)),
  ];
  const items = found.map((item) => ({ ...item, urgency: urgencyOf(item, today) }));
  return items.sort((a, b) => byCode(a.due, b.due) || byCode(a.task, b.task));
}
