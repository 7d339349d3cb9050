import type { Appointment } from '#shared/appointments/index.ts';
import { byCode, dateIn, type HistoryEntry, type Instant, type LocalDate, momentOf } from '#shared/kernel/index.ts';
import type { Meeting, ParticipantMatching } from '#shared/matching/index.ts';
import {
  type Conversation,
  countsTowardsMinimum,
  type DischargeKind,
  type ParticipantRecord,
  type ToldConversation,
} from '#shared/participants/index.ts';

interface Placed {
  readonly key: string;
  /** The day it is about, and the moment it was told: of two on one day, the one told last comes first. */
  readonly on: LocalDate;
  readonly at: Instant;
}

/** One thing on the thread of somebody's time here. */
export type Happening =
  | (Placed & { readonly kind: 'conversation'; readonly conversation: ToldConversation; readonly number: number | null })
  | (Placed & { readonly kind: 'appointment'; readonly appointment: Appointment })
  | (Placed & { readonly kind: 'meeting'; readonly meeting: Meeting; readonly volunteerName: string })
  | (Placed & { readonly kind: 'step'; readonly entry: HistoryEntry })
  | (Placed & { readonly kind: 'referral'; readonly partnerId: string })
  | (Placed & { readonly kind: 'discharge'; readonly of: DischargeKind });

/** What changed somebody's way here. That something was written down is for the history: it would drown the people. */
const MILESTONES = [
  'register',
  'overrideMinimum',
  'proposeMatch',
  'introduceMatch',
  'activateMatch',
  'extendMatch',
  'declineMatch',
  'endMatch',
  'admit',
  'decline',
  'pause',
  'resume',
  'close',
  'readmit',
];

/** The number of each held conversation, the first being 1; one that was not held has none. */
export function conversationNumbers(conversations: readonly Conversation[]): ReadonlyMap<string, number> {
  const held = conversations.filter(countsTowardsMinimum).toSorted((a, b) => byCode(a.on, b.on) || byCode(a.recordedAt, b.recordedAt));
  return new Map(held.map(({ id }, index) => [id, index + 1]));
}

function conversationsOf({ conversations }: ParticipantRecord): Happening[] {
  const numbers = conversationNumbers(conversations);
  return conversations.map((conversation) => ({
    kind: 'conversation',
    key: conversation.id,
    on: conversation.on,
    at: conversation.recordedAt,
    conversation,
    number: numbers.get(conversation.id) ?? null,
  }));
}

/** What is agreed on, and what came to nothing; one that was kept is told by its conversation. */
const appointmentsOf = ({ appointments }: ParticipantRecord): Happening[] =>
  appointments
    .filter(({ state }) => state !== 'held')
    .map((appointment) => {
      const { id, on, at } = appointment;
      return { kind: 'appointment', key: id, on, at: momentOf(on, at).toISOString(), appointment };
    });

const meetingsOf = (matching: ParticipantMatching | undefined): Happening[] =>
  (matching?.matches ?? []).flatMap(({ meetings, volunteerName }) =>
    meetings.map(
      (meeting): Happening => ({ kind: 'meeting', key: meeting.id, on: meeting.on, at: meeting.recordedAt, meeting, volunteerName }),
    ),
  );

const stepsOf = ({ history }: ParticipantRecord): Happening[] =>
  history
    .filter(({ action }) => MILESTONES.includes(action))
    .map((entry) => ({ kind: 'step', key: `${entry.at} ${entry.action}`, on: dateIn(new Date(entry.at)), at: entry.at, entry }));

/** What came before anything was written down, and what is planned. */
function framing({ participant: { referral, plannedDischarge, dischargeKind } }: ParticipantRecord): Happening[] {
  const told: Happening[] = [];
  if (referral) told.push({ kind: 'referral', key: 'referral', on: referral.on, at: '', partnerId: referral.partnerId });
  if (plannedDischarge) told.push({ kind: 'discharge', key: 'discharge', on: plannedDischarge, at: '', of: dischargeKind });
  return told;
}

/** Somebody's time here on one thread, what lies ahead first and then the latest: conversations, meetings, and what was decided. */
export const timelineOf = (record: ParticipantRecord, matching: ParticipantMatching | undefined): Happening[] =>
  [...conversationsOf(record), ...appointmentsOf(record), ...meetingsOf(matching), ...stepsOf(record), ...framing(record)].sort(
    (a, b) => byCode(b.on, a.on) || byCode(b.at, a.at),
  );
