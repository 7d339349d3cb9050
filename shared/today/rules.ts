import type { ComingConference, TaskCard } from '#shared/conferences/index.ts';
import { addDays, type City, daysBetween, type LocalDate } from '#shared/kernel/index.ts';
import type { MatchCard } from '#shared/matching/index.ts';
import type { Unsent } from '#shared/messages/index.ts';
import { contactDue, isGone, type ParticipantCard, type TalkWanted } from '#shared/participants/index.ts';
import { isOnTheWay, supervisionDue, USUAL_SETTINGS, type VolunteerCard } from '#shared/volunteers/index.ts';
import { appointments, meetsSoon } from './appointments.ts';
import { partnerMeetings } from './conferences.ts';
import { type ByLink, fromVolunteers, NOTHING_BY_LINK } from './fromVolunteers.ts';
import { soonestFirst } from './gather.ts';
import { matched } from './matched.ts';
import type { TodayItem } from './schema.ts';
import { unreminded } from './unreminded.ts';

/** Days ahead that a step of somebody's plan comes onto the list. */
const STEP_NOTICE_DAYS = 7;
/** Days ahead that the end of a break comes onto the list. */
const RETURN_NOTICE_DAYS = 7;
const SUPERVISION_NOTICE_DAYS = 7;
/** A partner who referred somebody is answered, and a stage on the way in taken, within this many days. */
const ANSWER_DAYS = 7;
export const STAGE_DAYS = 14;
/** Somebody newly registered is met within this many days. */
const FIRST_CONVERSATION_DAYS = 7;
const DAYS_IN_WEEK = 7;

type Found = Omit<TodayItem, 'urgency'>;

/** One contact around a discharge at a time, until each is made or tried. */
function discharge(card: ParticipantCard, today: LocalDate): Found[] {
  const contact = contactDue(card.plannedDischarge, card.followedUp, today);
  if (!contact || card.plannedDischarge === null) return [];
  const { step, due } = contact;
  const followUp = { step, kind: card.dischargeKind, on: card.plannedDischarge };
  return [{ task: 'discharge', due, participant: { id: card.id, name: card.preferredName }, followUp }];
}

/** A partner who referred somebody is answered. */
const referral = ({ id, preferredName, referral: from, registeredOn }: ParticipantCard): Found[] => [
  { task: 'referral', due: addDays(from?.on ?? registeredOn, ANSWER_DAYS), participant: { id, name: preferredName } },
];

/** Nobody on a break is reminded of anything but its end: it was agreed. */
function onBreak({ id, preferredName, pausedUntil }: ParticipantCard, today: LocalDate): Found[] {
  if (pausedUntil === null || daysBetween(today, pausedUntil) > RETURN_NOTICE_DAYS) return [];
  return [{ task: 'participantReturns', due: pausedUntil, participant: { id, name: preferredName } }];
}

/** What there is to do about one participant, by where they are. */
function about(card: ParticipantCard, city: City, today: LocalDate): Found[] {
  if (isGone(card.state)) return [];
  const dated = [...discharge(card, today), ...appointments(card, today)];
  if (card.state === 'referred') return [...dated, ...referral(card)];
  if (card.state === 'paused') return [...dated, ...onBreak(card, today)];
  return [...dated, ...contact(card, city, today), ...planned(card, today)];
}

/** When somebody came, or came back; written down later, they are met a week from then. */
const cameOn = ({ registeredOn, admittedOn }: ParticipantCard): LocalDate =>
  admittedOn !== null && admittedOn > registeredOn ? admittedOn : registeredOn;

/** Finding a volunteer may take its time, but it never hides that somebody has not been heard from. */
function contact(card: ParticipantCard, city: City, today: LocalDate): Found[] {
  const participant = { id: card.id, name: card.preferredName };
  const last = card.lastConversationOn;
  const came = cameOn(card);
  const agreed = meetsSoon(card, today);
  const conversation = (since: LocalDate): Found[] =>
    agreed ? [] : [{ task: 'conversation', due: addDays(since, FIRST_CONVERSATION_DAYS), participant }];
  if (last === null || card.state === 'admitted') return conversation(came);
  if (card.state !== 'active' && card.heldConversations < city.minimumConversations) return conversation(last);
  const found: Found[] = [];
  if (card.waitingAssignments > 0) found.push({ task: 'findVolunteer', due: addDays(last, FIRST_CONVERSATION_DAYS), participant });
  const quietFrom = addDays(last, city.contactRhythmDays);
  if (quietFrom <= today && !agreed) found.push({ task: 'silence', due: quietFrom, participant });
  return found;
}

/** The step of the plan that is due first: staff's own to take, and others' to be asked about. */
function planned({ id, preferredName, nextPlanStep }: ParticipantCard, today: LocalDate): Found[] {
  if (!nextPlanStep || daysBetween(today, nextPlanStep.dueOn) > STEP_NOTICE_DAYS) return [];
  const task = nextPlanStep.owner === 'counsellor' ? 'planStep' : 'planStepOfOthers';
  return [{ task, due: nextPlanStep.dueOn, participant: { id, name: preferredName } }];
}

function volunteering(card: VolunteerCard, supervisionDays: number, today: LocalDate): Found[] {
  const volunteer = { id: card.id, name: card.name };
  if (card.state === 'paused' && card.pausedUntil && daysBetween(today, card.pausedUntil) <= RETURN_NOTICE_DAYS) {
    return [{ task: 'volunteerReturns', due: card.pausedUntil, volunteer }];
  }
  if (isOnTheWay(card.state)) return [{ task: 'volunteerStage', due: addDays(card.stateSince, STAGE_DAYS), volunteer }];
  const due = supervisionDue(card, { supervisionDays });
  return due && daysBetween(today, due) <= SUPERVISION_NOTICE_DAYS ? [{ task: 'supervision', due, volunteer }] : [];
}

/** What was decided in a meeting with a partner, with the name of the participant it is about. */
export interface AgreedTask extends TaskCard {
  readonly participantName: string | null;
}

function agreed({ id, participantId, participantName, owner, dueOn, conferenceId, caseId, partnerId, text }: AgreedTask): Found {
  return {
    task: owner === 'partner' ? 'agreedOfPartner' : 'agreed',
    due: dueOn,
    agreed: { taskId: id, conferenceId, caseId, partnerId, text },
    ...(participantId !== null && participantName !== null && { participant: { id: participantId, name: participantName } }),
  };
}

/** What others are to do, and how many days past its date one waits before it is late. */
const PATIENCE: Readonly<Partial<Record<TodayItem['task'], number>>> = { answer: 0, planStepOfOthers: 7, agreedOfPartner: 0 };

function urgencyOf({ task, due }: Found, today: LocalDate): TodayItem['urgency'] {
  const days = daysBetween(today, due);
  const patience = PATIENCE[task];
  if (patience !== undefined) return days + patience <= 0 ? 'now' : 'waiting';
  if (days <= 0 || task === 'reminderFailed' || task === 'changeUntold') return 'now';
  return days <= DAYS_IN_WEEK ? 'week' : 'later';
}

export interface TodayFacts {
  readonly participants: readonly ParticipantCard[];
  readonly matches: readonly MatchCard[];
  readonly volunteers: readonly VolunteerCard[];
  /** What was decided in meetings with partners. */
  readonly tasks?: readonly AgreedTask[] | undefined;
  /** Meetings with partners that are planned. */
  readonly conferences?: readonly ComingConference[] | undefined;
  /** Days between two talks of supervision, where the city has decided. */
  readonly supervisionDays?: number | undefined;
  /** Reminders that could not be sent. */
  readonly unsent?: readonly Unsent[] | undefined;
  /** What volunteers have asked or answered by their personal links. */
  readonly byLink?: ByLink | undefined;
  /** Conversations that are asked for, since a meeting ended early. */
  readonly talks?: readonly TalkWanted[] | undefined;
}

/** What should be done, soonest first. */
export function whatNow(
  {
    participants,
    matches,
    volunteers,
    tasks = [],
    conferences = [],
    supervisionDays = USUAL_SETTINGS.supervisionDays,
    unsent = [],
    byLink = NOTHING_BY_LINK,
    talks = [],
  }: TodayFacts,
  city: City,
  today: LocalDate,
): TodayItem[] {
  const found = [
    ...participants.flatMap((card) => about(card, city, today)),
    ...unreminded({ participants, volunteers, unsent }, today),
    ...fromVolunteers({ participants, volunteers, ...byLink }, today),
    ...matches.flatMap((card) => matched(card, talks, today)),
    ...tasks.map(agreed),
    ...partnerMeetings(conferences, today),
    ...volunteers.flatMap((card) => volunteering(card, supervisionDays, today)),
  ];
  const items = found.map((item) => ({ ...item, urgency: urgencyOf(item, today) }));
  return items.sort(soonestFirst);
}
