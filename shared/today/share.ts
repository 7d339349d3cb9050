import type { ComingConference } from '#shared/conferences/index.ts';
import { type Cover, holderOf, type StaffMember, standing } from '#shared/covers/index.ts';
import { byCode, type City, type LocalDate, MATCHMAKERS, type Role, type StaffRef } from '#shared/kernel/index.ts';
import type { MatchCard } from '#shared/matching/index.ts';
import type { ParticipantCard } from '#shared/participants/index.ts';
import type { VolunteerCard } from '#shared/volunteers/index.ts';
import { gathered, soonestFirst } from './gather.ts';
import { type AgreedTask, type TodayFacts, whatNow } from './rules.ts';
import type { MemberLoad, Notice, TodayItem } from './schema.ts';
import { type ItemKey, type Snooze, textOf } from './snooze.ts';

/** What one person does of another's records, or of their own. */
interface Share {
  readonly holder: StaffRef;
  readonly of: StaffRef;
  readonly participants: ParticipantCard[];
  readonly matches: MatchCard[];
  readonly volunteers: VolunteerCard[];
  readonly tasks: AgreedTask[];
  readonly conferences: ComingConference[];
}

/**
 * Every record in the hands of the one who holds it that day. A match goes with its participant. What is closed to the one
 * who covers stays where it was: it would be on nobody's list otherwise.
 */
function sharesOf({ facts, covers, closedTo }: Pick<Everything, 'facts' | 'covers' | 'closedTo'>, today: LocalDate): Share[] {
  const shares = new Map<string, Share>();
  const shareOf = (id: string, responsible: StaffRef): Share => {
    const covering = holderOf({ id, responsible }, covers, today);
    const holder = closedTo.get(id)?.has(covering.id) ? responsible : covering;
    const name = `${holder.id} ${responsible.id}`;
    const share = shares.get(name) ?? {
      holder,
      of: responsible,
      participants: [],
      matches: [],
      volunteers: [],
      tasks: [],
      conferences: [],
    };
    shares.set(name, share);
    return share;
  };
  for (const card of facts.participants) shareOf(card.id, card.responsible).participants.push(card);
  for (const card of facts.matches) shareOf(card.participantId, card.responsible).matches.push(card);
  for (const card of facts.volunteers) shareOf(card.id, card.responsible).volunteers.push(card);
  for (const card of facts.tasks ?? []) shareOf(card.participantId ?? card.id, card.responsible).tasks.push(card);
  for (const meeting of facts.conferences ?? []) {
    for (const one of meeting.staff) {
      const { holder, conferences } = shareOf(meeting.id, one);
      // who covers for somebody and takes part themselves is told once
      if (holder.id === one.id || meeting.staff.every(({ id }) => id !== holder.id)) conferences.push(meeting);
    }
  }
  return [...shares.values()];
}

/** Those who hold any record that day. */
export const holdersOf = (everything: Everything, today: LocalDate): StaffRef[] => [
  ...new Map(sharesOf(everything, today).map(({ holder }) => [holder.id, holder])).values(),
];

/** What a line is about: the task, the match or the appointment, or else the person. */
const aboutOf = ({ agreed, conference, matchId, appointment, participant, volunteer }: TodayItem): string =>
  agreed?.taskId ?? conference?.conferenceId ?? matchId ?? appointment?.id ?? participant?.id ?? volunteer?.id ?? '';

/** The key of a line, by which it is put off. */
export const keyOfItem = (item: TodayItem): ItemKey => ({ task: item.task, about: aboutOf(item), due: item.due });

/** All that stands on anybody's list. */
export interface Everything {
  readonly facts: TodayFacts;
  readonly covers: readonly Cover[];
  /** The members of staff that a participant's record is closed to, by the participant's id. */
  readonly closedTo: ReadonlyMap<string, ReadonlySet<string>>;
  readonly snoozes: readonly Snooze[];
}

/** A line with whose list it stands on. */
export interface HeldItem {
  readonly holder: StaffRef;
  readonly item: TodayItem;
}

/** Every line of these records, each in the hands of one, soonest first; those put off say so until their day comes. */
export function linesOf(everything: Everything, city: City, today: LocalDate): HeldItem[] {
  const off = new Map(everything.snoozes.filter(({ until }) => until > today).map((one) => [textOf(one), one]));
  const { supervisionDays, unsent, byLink, talks } = everything.facts;
  const shared = { supervisionDays, unsent, byLink, talks };
  const lines = sharesOf(everything, today).flatMap(({ holder, of, ...share }) =>
    whatNow({ ...share, ...shared }, city, today).map((item) => {
      const snoozed = off.get(textOf(keyOfItem(item)));
      return {
        holder,
        item: {
          ...item,
          ...(of.id !== holder.id && { of }),
          ...(snoozed && { snoozed: { until: snoozed.until, reason: snoozed.reason, by: snoozed.by } }),
        },
      };
    }),
  );
  return lines.sort(({ item: a }, { item: b }) => soonestFirst(a, b));
}

/** Tasks of those who know the volunteers and make matches. */
const MATCHING: ReadonlySet<TodayItem['task']> = new Set([
  'findVolunteer',
  'answer',
  'saidYes',
  'saidNo',
  'introduction',
  'missedMeetings',
  'meeting',
  'review',
  'periodEnds',
  'volunteerStage',
  'volunteerReturns',
  'callVolunteer',
  'linkFailed',
]);

/** Whether a line asks for something that one of these roles can do. */
export const canDo = (roles: readonly Role[], { task }: TodayItem): boolean =>
  !MATCHING.has(task) || MATCHMAKERS.some((role) => roles.includes(role));

/** How much stands on each colleague's list, put off or not, most urgent first. */
export function teamOf(lines: readonly HeldItem[]): MemberLoad[] {
  const holders = new Map(lines.map(({ holder }) => [holder.id, holder]));
  const loads = [...holders.values()].map((member) => {
    const standing = lines.filter(({ holder, item }) => holder.id === member.id && !item.snoozed).map(({ item }) => item);
    const people = (urgency: TodayItem['urgency']) => gathered(standing.filter((item) => item.urgency === urgency)).length;
    return { member, now: people('now'), week: people('week') };
  });
  return loads.sort((a, b) => b.now - a.now || b.week - a.week || byCode(a.member.name, b.member.name));
}

const countOf = ({ only }: Cover): number | null => only?.length ?? null;

/** What one should know of who does one's own work today, and whose one does. */
export const coverNotices = (staffId: string, covers: readonly Cover[], today: LocalDate): Notice[] =>
  standing(covers, today).flatMap((cover): Notice[] => {
    const { id: coverId, of, by, to } = cover;
    const records = countOf(cover);
    if (of.id === staffId) return [{ notice: 'covered', coverId, by, to, records }];
    return by.id === staffId ? [{ notice: 'covering', coverId, of, to, records }] : [];
  });

/** Those who no longer work here and whose records nobody does: for the unit leader to share out. */
export function leftNotices(everything: Everything, staff: readonly StaffMember[], today: LocalDate): Notice[] {
  const gone = new Set(staff.filter(({ state }) => state === 'deactivated').map(({ id }) => id));
  const counts = new Map<string, Notice & { notice: 'left' }>();
  for (const { holder, participants, matches, volunteers, tasks } of sharesOf(everything, today)) {
    if (!gone.has(holder.id)) continue;
    const records = participants.length + matches.length + volunteers.length + tasks.length;
    const counted = counts.get(holder.id)?.records ?? 0;
    counts.set(holder.id, { notice: 'left', member: holder, records: counted + records });
  }
  return [...counts.values()].filter(({ records }) => records > 0);
}
