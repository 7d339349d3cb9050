import type { Facts, PersonalKind } from '#shared/reporting/index.ts';
import type { Content } from './records.ts';

/** A record as it stands, and whom it is about. */
export interface Standing {
  readonly person: string;
  readonly content: Content;
}

/** Numbers by period and cell, without those that are nothing. */
export type Counted = Readonly<Record<string, Readonly<Record<string, number>>>>;

const PARTS: Readonly<Record<string, readonly [string, string]>> = {
  T1: ['01-01', '04-30'],
  T2: ['05-01', '08-31'],
  T3: ['09-01', '12-31'],
  H1: ['01-01', '06-30'],
  H2: ['07-01', '12-31'],
};

/** First and last day of a period, which may be a day. */
function daysOf(period: string): readonly [string, string] {
  const [year = '', part, day] = period.split('-');
  if (day !== undefined) return [period, period];
  if (part === undefined) return [`${year}-01-01`, `${year}-12-31`];
  const [first, last] = PARTS[part] ?? [`${part}-01`, `${part}-31`];
  return [`${year}-${first}`, `${year}-${last}`];
}

const YEARS = ['2024', '2025', '2026', '2027'];
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const PERIODS = YEARS.flatMap((year) => [year, ...[...MONTHS, ...Object.keys(PARTS)].map((part) => `${year}-${part}`)]);

const ONE_DAY = 24 * 60 * 60 * 1000;
const days = (from: string, to: string): number => Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / ONE_DAY));

const ninetyDaysAfter = (day: string): string => new Date(Date.parse(day) + 90 * ONE_DAY).toISOString().slice(0, 10);

interface Told<Kind extends PersonalKind> {
  readonly person: string;
  readonly facts: Facts[Kind];
}

/** The records of each kind, for those who ask about one kind at a time. */
function sorted(records: readonly Standing[]) {
  const participants: Told<'participant'>[] = [];
  const conversations: Told<'conversation'>[] = [];
  const volunteers: Told<'volunteer'>[] = [];
  const matches: Told<'match'>[] = [];
  const meetings: Told<'meeting'>[] = [];
  const goals: Told<'goal'>[] = [];
  const assessments: Told<'assessment'>[] = [];
  const supervisions: Told<'supervision'>[] = [];
  for (const { person, content } of records) {
    if (content.kind === 'participant') participants.push({ person, facts: content.facts });
    if (content.kind === 'conversation') conversations.push({ person, facts: content.facts });
    if (content.kind === 'volunteer') volunteers.push({ person, facts: content.facts });
    if (content.kind === 'match') matches.push({ person, facts: content.facts });
    if (content.kind === 'meeting') meetings.push({ person, facts: content.facts });
    if (content.kind === 'goal') goals.push({ person, facts: content.facts });
    if (content.kind === 'assessment') assessments.push({ person, facts: content.facts });
    if (content.kind === 'supervision') supervisions.push({ person, facts: content.facts });
  }
  return { participants, conversations, volunteers, matches, meetings, goals, assessments, supervisions };
}

type Sorted = ReturnType<typeof sorted>;
type Write = (cell: string, number?: number) => void;

/** The group of the age somebody had in the year of a day. */
function ageGroup(on: string, born: number | null): string {
  if (born === null) return 'unstated';
  const age = Number.parseInt(on, 10) - born;
  if (age < 25) return 'under25';
  return age >= 65 ? 'from65' : `from${Math.floor((age - 5) / 10) * 10 + 5}`;
}

/** Writes a figure with the part of a person: how old they were on a day, and their gender. */
function writeWith(figure: string, on: string, who: Readonly<{ birthYear: number | null; gender: string }>, write: Write): void {
  write(figure);
  write(`${figure}.ageGroup.${ageGroup(on, who.birthYear)}`);
  write(`${figure}.gender.${who.gender}`);
}

/** What stands now. */
function countNow({ participants, volunteers, matches, goals }: Sorted, write: Write): void {
  for (const { facts } of participants) {
    if (facts.state === 'referred') {
      write('participantsReferred');
      write(`participantsReferred.source.${facts.referralSource ?? 'none'}`);
    }
    if (['referred', 'declined', 'closed'].includes(facts.state)) continue;
    writeWith('participantsActive', facts.admittedOn ?? facts.stateSince, facts, write);
    write(`participantsActive.state.${facts.state}`);
    write(`participantsActive.phase.${facts.phase}`);
    write(`participantsActive.source.${facts.referralSource ?? 'none'}`);
  }
  for (const { facts } of volunteers.filter((one) => one.facts.state !== 'left')) {
    writeWith('volunteers', facts.appliedOn, facts, write);
    write(`volunteers.stage.${facts.state}`);
  }
  for (const _one of matches.filter((one) => one.facts.state === 'active')) write('matchesActive');
  for (const { facts } of goals.filter((one) => one.facts.state === 'open')) {
    write('goalsOpen');
    write(`goalsOpen.domain.${facts.domain ?? 'none'}`);
  }
}

/** How a match was made, and how it stood on its ninetieth day. */
function countMaking(facts: Facts['match'], within: (day: string | null) => day is string, write: Write): void {
  const { state, stateSince, proposedOn, introductionOn, startedOn, endReason, rankChosen, reviews, choiceKind } = facts;
  const both = (figure: string, part: string): void => {
    for (const each of [figure, `${figure}@${facts.weightsVersion}`]) {
      write(each);
      write(`${each}.${part}`);
    }
  };
  if (within(proposedOn)) {
    both('matchesProposed', `choice.${rankChosen === 1 ? 'first' : 'other'}`);
    if (rankChosen > 1) {
      write('otherChosen');
      write(`otherChosen.reason.${choiceKind ?? 'unstated'}`);
    }
  }
  if (within(introductionOn)) both('introductions', `outcome.${startedOn ? 'started' : state === 'declined' ? 'declined' : 'waiting'}`);
  for (const review of reviews.filter(({ on }) => within(on))) {
    write('matchReviews');
    write(`matchReviews.participant.${review.participantSatisfaction ?? 'notAsked'}`);
    write(`matchReviews.volunteer.${review.volunteerSatisfaction ?? 'notAsked'}`);
  }
  if (startedOn === null) return;
  if (within(startedOn)) {
    write('daysToStart.count');
    write('daysToStart.sum', days(proposedOn, startedOn));
  }
  const ninetieth = ninetyDaysAfter(startedOn);
  if (!within(ninetieth)) return;
  const good = endReason === 'onOwnFeet' || endReason === 'periodOver';
  both('matchesAtNinetyDays', `outcome.${state === 'ended' && stateSince < ninetieth && !good ? 'lost' : 'lasting'}`);
}

/** What happened between two days. */
function countBetween(first: string, last: string, all: Sorted, write: Write): void {
  const within = (day: string | null): day is string => day !== null && first <= day && day <= last;
  const people = new Set<string>();
  for (const { person, facts } of all.participants) {
    const { earlierStays, admittedOn, phase, referralSource, closeReason, stateSince } = facts;
    const thisStay = { from: admittedOn, to: facts.state === 'closed' ? stateSince : null, phase, referralSource, reason: closeReason };
    for (const stay of [...earlierStays, thisStay]) {
      if (within(stay.from)) {
        people.add(person);
        writeWith('participantsStarted', stay.from, facts, write);
        write(`participantsStarted.phase.${stay.phase}`);
        write(`participantsStarted.source.${stay.referralSource ?? 'none'}`);
      }
      if (within(stay.to)) {
        writeWith('participantsClosed', stay.from ?? stateSince, facts, write);
        write(`participantsClosed.phase.${stay.phase}`);
        write(`participantsClosed.source.${stay.referralSource ?? 'none'}`);
        write(`participantsClosed.reason.${stay.reason ?? 'unstated'}`);
      }
    }
    const [{ from: takenIn }] = [...earlierStays, thisStay] as const;
    const { referral } = facts;
    const comings = [...earlierStays.map(({ from }) => from), ...(admittedOn === null ? [] : [admittedOn])].sort();
    const answer = referral === null ? undefined : comings.find((day) => day >= referral.on);
    if (referral !== null && answer !== undefined && within(answer)) {
      write('daysToAdmission.count');
      write('daysToAdmission.sum', days(referral.on, answer));
    }
    if (takenIn !== null && within(facts.firstConversationOn)) {
      write('daysToFirstConversation.count');
      write('daysToFirstConversation.sum', days(takenIn, facts.firstConversationOn));
    }
    if (takenIn !== null && within(facts.firstMatchOn)) {
      write('daysToMatch.count');
      write('daysToMatch.sum', days(takenIn, facts.firstMatchOn));
    }
  }
  for (const { person, facts } of all.conversations.filter((one) => one.facts.outcome === 'held' && within(one.facts.on))) {
    write('conversationsHeld');
    write(`conversationsHeld.kind.${facts.kind}`);
    people.add(person);
  }
  for (const { person, facts } of all.meetings.filter((one) => within(one.facts.on))) {
    write('meetingsPlanned');
    if (facts.outcome !== 'held') continue;
    write('meetingsHeld');
    if (facts.minutes !== null) {
      write('hoursGiven.sum', facts.minutes);
      write('hoursGiven.count');
    }
    people.add(person);
  }
  for (const { facts } of all.matches) {
    if (within(facts.startedOn)) write('matchesStarted');
    countMaking(facts, within, write);
    if (facts.state === 'ended' && within(facts.stateSince)) {
      write('matchesEnded');
      write(`matchesEnded.reason.${facts.endReason ?? 'unstated'}`);
    }
  }
  for (const { facts } of all.volunteers) {
    for (const day of [facts.appliedOn, ...facts.earlierApplications].filter(within)) writeWith('volunteersApplied', day, facts, write);
    for (const { appliedOn, on } of facts.approvals.filter((one) => within(one.on))) {
      writeWith('volunteersApproved', appliedOn, facts, write);
      write('daysToApproval.count');
      write('daysToApproval.sum', days(appliedOn, on));
    }
  }
  countPlans(all, within, write);
  for (const { facts } of all.supervisions.filter((one) => within(one.facts.on))) {
    write('supervisionsGiven');
    write(`supervisionsGiven.form.${facts.form}`);
  }
  write('people', people.size);
}

/** What became of goals, and how life was said to be. */
function countPlans({ goals, assessments }: Sorted, within: (day: string | null) => day is string, write: Write): void {
  for (const { facts } of goals) {
    const { createdOn, domain, state, stateSince } = facts;
    if (within(createdOn)) {
      write('goalsSet');
      write(`goalsSet.domain.${domain ?? 'none'}`);
    }
    if (state === 'open' || !within(stateSince)) continue;
    write('goalsEnded');
    write(`goalsEnded.outcome.${state}`);
    write(`goalsEnded.domain.${domain ?? 'none'}`);
  }
  for (const { facts } of assessments.filter((one) => within(one.facts.on))) {
    write('assessmentsMade');
    for (const { domain, scale } of facts.firstScales) {
      const now = facts.domains.find((one) => one.domain === domain)?.scale ?? null;
      if (now === null) continue;
      const figure = `change${domain.charAt(0).toUpperCase()}${domain.slice(1)}`;
      write(figure);
      write(`${figure}.change.${now === scale ? 'same' : now > scale ? 'better' : 'worse'}`);
    }
  }
}

/** From which day on the records about somebody count: a volunteer's always, a participant's as their profile says; by law, all. */
function countFrom(records: readonly Standing[], byLaw: boolean): string | undefined {
  for (const { content } of records) {
    if (content.kind === 'volunteer' || content.kind === 'supervision' || byLaw) return '';
    if (content.kind === 'participant' && content.facts.consents.statistics) return content.facts.countedFrom ?? '';
  }
  return undefined;
}

/** What those who are gone counted for in closed months. */
const basesOf = (records: readonly Standing[]) => records.flatMap(({ content }) => (content.kind === 'base' ? [content.facts.sums] : []));

const [earlier, later] = [
  (one: string, other: string): string => [one, other].sort()[0] ?? one,
  (one: string, other: string): string => [one, other].sort()[1] ?? one,
] as const;

interface Asked {
  readonly byLaw?: boolean;
  /** Counts only what happened up to a day. */
  readonly until?: string;
}

/** Every day that records name, and those on which a match that started on one of them has lasted. */
function daysNamedIn(records: readonly Standing[]): string[] {
  const named = [...JSON.stringify(records.filter(({ content }) => content.kind !== 'base')).matchAll(/\b\d{4}-\d\d-\d\d\b/g)].map(
    ([day]) => day,
  );
  return [...new Set([...named, ...named.map(ninetyDaysAfter)])].sort();
}

/** The same for each single day. Those who are gone are in no day's numbers. */
export const slowRecountOfDays = (records: readonly Standing[], asked: Asked = {}): Counted =>
  countPeriods(
    records.filter(({ content }) => content.kind !== 'base'),
    daysNamedIn(records),
    asked,
  );

/** Counts everything anew from the records as they stand, the slow way: period by period, figure by figure, as each is defined. */
export const slowRecount = (records: readonly Standing[], asked: Asked = {}): Counted => countPeriods(records, ['now', ...PERIODS], asked);

function countPeriods(records: readonly Standing[], periods: readonly string[], { byLaw = false, until = '9999' }: Asked): Counted {
  const people = [...Map.groupBy(records, ({ person }) => person).values()].flatMap((theirs) => {
    const from = countFrom(theirs, byLaw);
    return from === undefined ? [] : [{ from, theirs: sorted(theirs) }];
  });
  const counted: Record<string, Record<string, number>> = {};
  for (const period of periods) {
    const cells: Record<string, number> = {};
    const write: Write = (cell, number = 1) => {
      cells[cell] = (cells[cell] ?? 0) + number;
    };
    const [first, last] = daysOf(period);
    for (const { from, theirs } of people) {
      if (period === 'now') countNow(theirs, write);
      else countBetween(later(first, from), earlier(last, until), theirs, write);
    }
    for (const sums of basesOf(records)) for (const [cell, number] of Object.entries(sums[period] ?? {})) write(cell, number);
    const numbers = Object.fromEntries(Object.entries(cells).filter(([, number]) => number !== 0));
    if (Object.keys(numbers).length > 0) counted[period] = numbers;
  }
  return counted;
}

/**
 * The same from one day to another. Of those who are gone only what they counted for in whole months is told, and not that they
 * were among different people, unless what is asked for is a period that is told of by itself.
 */
export function slowRecountBetween(
  records: readonly Standing[],
  { from, to }: { readonly from: string; readonly to: string },
  { byLaw = false }: Asked = {},
): Readonly<Record<string, number>> {
  const whole = PERIODS.find((period) => periodIs(period, from, to));
  if (whole !== undefined) return slowRecount(records, { byLaw })[whole] ?? {};
  const cells: Record<string, number> = {};
  const write: Write = (cell, number = 1) => {
    cells[cell] = (cells[cell] ?? 0) + number;
  };
  for (const theirs of Map.groupBy(records, ({ person }) => person).values()) {
    const first = countFrom(theirs, byLaw);
    if (first !== undefined) countBetween(later(from, first), to, sorted(theirs), write);
  }
  const months = PERIODS.filter((period) => /^\d{4}-\d\d$/.test(period) && from <= `${period}-01` && lastDayOf(period) <= to);
  for (const sums of basesOf(records)) {
    for (const month of months) for (const [cell, number] of Object.entries(sums[month] ?? {})) if (cell !== 'people') write(cell, number);
  }
  return Object.fromEntries(Object.entries(cells).filter(([, number]) => number !== 0));
}

const periodIs = (period: string, from: string, to: string): boolean => daysOf(period)[0] === from && lastDayOf(period) === to;

/** The last day there is of a period. */
function lastDayOf(period: string): string {
  const last = daysOf(period)[1];
  const [year = 0, month = 0] = last.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
