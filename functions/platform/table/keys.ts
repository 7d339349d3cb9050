import { type WorkIndexKeys, workIndexKeys } from './workIndex.ts';
import type { Item } from './write.ts';

declare const builtHere: unique symbol;

/** A partition key made by this module, and so of the city it was made for. */
export type PartitionKey = string & { readonly [builtHere]: true };

/** Where one item stands. */
export interface Key {
  readonly pk: PartitionKey;
  readonly sk: string;
}

/** Lists of compact cards, one partition a kind. */
export const CARD_KINDS = ['participant', 'volunteer', 'partner', 'match', 'application', 'conference', 'task'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** Parts are ids; `#` divides, and a part that holds one is refused. */
function partitionOf(...parts: readonly string[]): PartitionKey {
  if (parts.some((part) => part === '' || part.includes('#'))) throw new Error('A part of a key is empty or holds a divider');
  return parts.join('#') as PartitionKey;
}

/** The key of an item that the table answered with. Throws where it is not of the owner whose partitions begin so. */
const readKey =
  (start: string) =>
  ({ pk, sk }: { readonly pk: string; readonly sk: string }): Key => {
    if (!pk.startsWith(start)) throw new Error('The table answered with a key of another city');
    return { pk: pk as PartitionKey, sk };
  };

const startsWithAny =
  (...starts: readonly string[]) =>
  (pk: unknown): boolean =>
    typeof pk === 'string' && starts.some((start) => pk.startsWith(start));

/**
 * Every key of one city's data, index keys included. No key is made anywhere else, so that nothing can be written or
 * read but under the city of the token.
 */
export function keysOf(cityId: string) {
  const partition = (...parts: readonly string[]): PartitionKey => partitionOf(cityId, ...parts);
  const participant = (id: string) => partition('participant', id);
  const volunteer = (id: string) => partition('volunteer', id);
  const kindsByPartition = new Map<string, CardKind>(CARD_KINDS.map((kind) => [partition('cards', kind), kind]));
  return {
    participant,
    profile: (id: string): Key => ({ pk: participant(id), sk: 'profile' }),
    wishes: (id: string): Key => ({ pk: participant(id), sk: 'wishes' }),
    assignment: (participantId: string, id: string): Key => ({ pk: participant(participantId), sk: `assignment#${id}` }),
    /** That a participant and a volunteer may not be matched. */
    bar: (participantId: string, volunteerId: string): Key => ({ pk: participant(participantId), sk: `bar#${volunteerId}` }),
    /** What the participant has agreed that a volunteer is told of them, for one assignment. */
    brief: (participantId: string, assignmentId: string): Key => ({ pk: participant(participantId), sk: `brief#${assignmentId}` }),
    match: (participantId: string, id: string): Key => ({ pk: participant(participantId), sk: `match#${id}` }),
    meeting: (participantId: string, matchId: string, id: string): Key => ({
      pk: participant(participantId),
      sk: `meeting#${matchId}#${id}`,
    }),
    /** The meetings of a match that ended early, of one period. */
    earlyEndings: (participantId: string, matchId: string, until: string): Key => ({
      pk: participant(participantId),
      sk: `early#${matchId}#${until}`,
    }),
    participantHistory: (id: string, at: string, entry: string): Key => ({ pk: participant(id), sk: `history#${at}#${entry}` }),
    journal: (participantId: string) => partition('journal', participantId),
    conversation: (participantId: string, on: string, id: string): Key => ({
      pk: partition('journal', participantId),
      sk: `conversation#${on}#${id}`,
    }),
    /** What a participant says against what was written of a conversation. */
    correction: (participantId: string, conversationId: string, id: string): Key => ({
      pk: partition('journal', participantId),
      sk: `correction#${conversationId}#${id}`,
    }),
    /** One time a consent was given or withdrawn. */
    consentEvent: (participantId: string, at: string, entry: string): Key => ({
      pk: partition('journal', participantId),
      sk: `consent#${at}#${entry}`,
    }),
    appointment: (participantId: string, id: string): Key => ({ pk: participant(participantId), sk: `appointment#${id}` }),
    goal: (participantId: string, id: string): Key => ({ pk: participant(participantId), sk: `goal#${id}` }),
    handout: (participantId: string, id: string): Key => ({ pk: participant(participantId), sk: `handout#${id}` }),
    assessment: (participantId: string, id: string): Key => ({ pk: partition('journal', participantId), sk: `assessment#${id}` }),
    conferenceRecord: (id: string) => partition('conference', id),
    conference: (id: string): Key => ({ pk: partition('conference', id), sk: 'conference' }),
    /** A case of somebody who is not registered, and the name the partner has confirmed. */
    conferenceCase: (conferenceId: string, id: string): Key => ({ pk: partition('conference', conferenceId), sk: `case#${id}` }),
    caseName: (conferenceId: string, caseId: string): Key => ({ pk: partition('conference', conferenceId), sk: `name#${caseId}` }),
    /** That a participant is in a meeting's queue; what is written of them is in their journal. */
    queuedParticipant: (conferenceId: string, participantId: string): Key => ({
      pk: partition('conference', conferenceId),
      sk: `person#${participantId}`,
    }),
    /** How many have been told of without a name. */
    unnamed: (conferenceId: string): Key => ({ pk: partition('conference', conferenceId), sk: 'unnamed' }),
    conferenceTask: (conferenceId: string, id: string): Key => ({ pk: partition('conference', conferenceId), sk: `task#${id}` }),
    conferenceHistory: (id: string, at: string, entry: string): Key => ({
      pk: partition('conference', id),
      sk: `history#${at}#${entry}`,
    }),
    participantCase: (participantId: string, id: string): Key => ({ pk: partition('journal', participantId), sk: `case#${id}` }),
    participantTask: (participantId: string, id: string): Key => ({ pk: partition('journal', participantId), sk: `task#${id}` }),
    /** What was merged into a record, in the record that was kept. */
    merge: (participantId: string, otherId: string): Key => ({ pk: participant(participantId), sk: `merge#${otherId}` }),
    /** What is left under the id of a record that was merged into another: where it went. */
    signpost: (otherId: string): Key => ({ pk: participant(otherId), sk: 'signpost' }),
    volunteer,
    volunteerProfile: (id: string): Key => ({ pk: volunteer(id), sk: 'profile' }),
    volunteerHistory: (id: string, at: string, entry: string): Key => ({ pk: volunteer(id), sk: `history#${at}#${entry}` }),
    applicationRecord: (id: string) => partition('application', id),
    application: (id: string): Key => ({ pk: partition('application', id), sk: 'application' }),
    applicationHistory: (id: string, at: string, entry: string): Key => ({
      pk: partition('application', id),
      sk: `history#${at}#${entry}`,
    }),
    /** A time somebody was handed all that stands of them, in their record. */
    handover: (kind: 'participant' | 'volunteer', subjectId: string, id: string): Key => ({
      pk: partition(kind, subjectId),
      sk: `handover#${id}`,
    }),
    /** A reminder that is planned about something in a record, there. */
    reminder: (kind: 'participant' | 'volunteer', subjectId: string, about: string): Key => ({
      pk: partition(kind, subjectId),
      sk: `reminder#${about}`,
    }),
    /** Messages of the city: those that wait, by when they are due, and what became of the others. */
    messages: () => partition('messages'),
    waitingMessage: (dueAt: string, id: string): Key => ({ pk: partition('messages'), sk: `due#${dueAt}#${id}` }),
    messageOutcome: (id: string): Key => ({ pk: partition('messages'), sk: `told#${id}` }),
    /** A meeting with a partner that is planned, for I dag of those who take part. */
    comingConference: (id: string): Key => ({ pk: partition('caseload'), sk: `now#conference#${id}` }),
    /** That a reminder could not be sent, so that somebody calls instead. */
    unsent: (id: string): Key => ({ pk: partition('caseload'), sk: `now#unsent#${id}` }),
    /** That a volunteer has asked to be called, and that one has said no to a proposal by link. */
    callWanted: (volunteerId: string): Key => ({ pk: partition('caseload'), sk: `now#call#${volunteerId}` }),
    saidNo: (matchId: string): Key => ({ pk: partition('caseload'), sk: `now#no#${matchId}` }),
    /** That a row of a list was loaded. */
    importedParticipant: (row: string): Key => ({ pk: partition('imports', 'participant'), sk: row }),
    importedVolunteer: (row: string): Key => ({ pk: partition('imports', 'volunteer'), sk: row }),
    /** A volunteer's personal links, and one of them. */
    links: (volunteerId: string) => partition('links', volunteerId),
    link: (volunteerId: string, id: string): Key => ({ pk: partition('links', volunteerId), sk: `link#${id}` }),
    /** Which link a token opens, by the token's hash. */
    linkDoor: (tokenHash: string): Key => ({ pk: partition('link', tokenHash), sk: 'door' }),
    supervision: (volunteerId: string, on: string, id: string): Key => ({ pk: volunteer(volunteerId), sk: `supervision#${on}#${id}` }),
    /** A member's own calendar address, and what the programs they gave it to were told last. */
    calendarAddress: (staffId: string): Key => ({ pk: partition('calendar', staffId), sk: 'address' }),
    calendarShown: (staffId: string): Key => ({ pk: partition('calendar', staffId), sk: 'shown' }),
    /** Whose calendar an address opens, by the hash of its secret. */
    calendarDoor: (tokenHash: string): Key => ({ pk: partition('feed', tokenHash), sk: 'door' }),
    /** Index partition: a volunteer's matches, wherever the participants are. */
    engagement: (volunteerId: string) => partition('engagement', volunteerId),
    /** Index partition: whom a volunteer may not be matched with. */
    barredFrom: (volunteerId: string) => partition('engagement', volunteerId, 'bars'),
    /** Index partition: the cards of all that is under way, by who is responsible. */
    working: () => partition('working'),
    cards: (kind: CardKind) => partition('cards', kind),
    card: (kind: CardKind, id: string): Key => ({ pk: partition('cards', kind), sk: id }),
    pool: () => partition('pool', 'volunteer'),
    candidate: (volunteerId: string): Key => ({ pk: partition('pool', 'volunteer'), sk: volunteerId }),
    /** What the city's unit leaders decide for all of it, one item a matter. */
    settings: () => partition('settings'),
    setting: (matter: string): Key => ({ pk: partition('settings'), sk: matter }),
    /** How the city weighed before: one item a version, so many digits that they stand in order. */
    earlierWeights: (version: number): Key => ({ pk: partition('settings'), sk: `weights#${String(version).padStart(6, '0')}` }),
    settingHistory: (matter: string, at: string, entry: string): Key => ({
      pk: partition('settings'),
      sk: `history#${matter}#${at}#${entry}`,
    }),
    /** How often a visitor has been let through in a period, by a trace that names nobody. */
    visits: (trace: string, period: string): Key => ({ pk: partition('visit', trace), sk: period }),
    /** That a pass was used, so that it lets nobody through again. */
    usedPass: (id: string): Key => ({ pk: partition('visit', id), sk: 'used' }),
    staff: () => partition('staff'),
    member: (id: string): Key => ({ pk: partition('staff'), sk: id }),
    /** Who covers for whom, and all else of who does what now. */
    caseload: () => partition('caseload'),
    covers: (): Key => ({ pk: partition('caseload'), sk: 'now#covers' }),
    snooze: (line: string): Key => ({ pk: partition('caseload'), sk: `now#snooze#${line}` }),
    /** That a match ended for safety and waits for the unit leader. */
    safety: (matchId: string): Key => ({ pk: partition('caseload'), sk: `now#safety#${matchId}` }),
    /** That a conversation with a participant is asked for. */
    talkWanted: (participantId: string): Key => ({ pk: partition('caseload'), sk: `now#talk#${participantId}` }),
    position: (staffId: string): Key => ({ pk: partition('caseload'), sk: `now#position#${staffId}` }),
    coverHistory: (coverId: string, at: string, entry: string): Key => ({
      pk: partition('caseload'),
      sk: `history#${at}#${coverId}#${entry}`,
    }),
    /** Who has read somebody's record. */
    accessOf: (subjectId: string) => partition('access', subjectId),
    /** What has been done to a member's access. */
    membership: (id: string) => partition('membership', id),
    memberHistory: (id: string, at: string, entry: string): Key => ({ pk: partition('membership', id), sk: `history#${at}#${entry}` }),
    /** Readings of a month, `YYYY-MM`, outside the work of whoever read, and that they were looked through. */
    outsideReadings: (month: string) => partition('access', month),
    outsideReading: (month: string, at: string, entry: string): Key => ({ pk: partition('access', month), sk: `${at}#${entry}` }),
    /** That there are any, so that nobody is asked to look through an empty month. */
    outsideMark: (month: string): Key => ({ pk: partition('access', month), sk: 'any' }),
    readingReview: (month: string): Key => ({ pk: partition('access', month), sk: 'review' }),
    access: (subjectId: string, at: string, entry: string): Key => ({ pk: partition('access', subjectId), sk: `${at}#${entry}` }),
    /** Why somebody opens a record today; it stands with the log, where functions may add and take nothing away. */
    opening: (subjectId: string, today: string, staffId: string): Key => ({
      pk: partition('access', subjectId),
      sk: `opening#${today}#${staffId}`,
    }),
    /** The lines of reports, and the templates the city made. */
    reports: () => partition('reports'),
    reportLine: (id: string): Key => ({ pk: partition('reports'), sk: `line#${id}` }),
    reportTemplate: (id: string): Key => ({ pk: partition('reports'), sk: `template#${id}` }),
    report: (id: string): Key => ({ pk: partition('report', id), sk: 'report' }),
    /** What a version was frozen with, and a piece of one of its files. */
    frozenReport: (id: string, version: string): Key => ({ pk: partition('report', id), sk: `frozen#${version}` }),
    reportFile: (id: string, version: string, language: string, format: string, piece: number): Key => ({
      pk: partition('report', id),
      sk: `file#${version}#${language}#${format}#${String(piece).padStart(2, '0')}`,
    }),
    reportHistory: (id: string, at: string, entry: string): Key => ({ pk: partition('report', id), sk: `history#${at}#${entry}` }),
    /** Receipts of erasures. */
    erasures: () => partition('erasures'),
    erasure: (id: string): Key => ({ pk: partition('erasures'), sk: id }),
    mark: (entry: string, actorId: string, key: string): Key => ({ pk: partition(`idem-${entry}`, actorId, key), sk: 'mark' }),
    /** What people counted for in closed months of whom nothing else is left: sums, one item a year. */
    base: () => partition('base', 'sums'),
    baseOf: (year: string): Key => ({ pk: partition('base', 'sums'), sk: `sums#${year}` }),
    /** The city's counters, one item a period. */
    figures: () => partition('figures'),
    figuresOf: (period: string): Key => ({ pk: partition('figures'), sk: period }),
    /** The same of single days. */
    days: () => partition('days'),
    /** Who was seen, by figure, period and person: nothing but ids. */
    seen: (shard: string) => partition('seen', shard),
    /** What was counted of each record, a part of the city's at a time. */
    countedMarks: (shard: string) => partition('mark', shard),
    /** The key of an item that the table answered with. Throws where it is another city's. */
    read: readKey(`${cityId}#`),
    /** Of what kind the cards of a partition are; undefined where it holds none. */
    cardKind: (pk: string): CardKind | undefined => kindsByPartition.get(pk),
    /** The index keys that follow from what an item says. */
    indexKeys: (item: Item): WorkIndexKeys | undefined => {
      const kind = kindsByPartition.get(item.pk);
      return kind && workIndexKeys(partition('working'), kind, item);
    },
    /** Whether a partition is this city's. */
    owns: startsWithAny(`${cityId}#`),
  };
}

export type Keys = ReturnType<typeof keysOf>;

/** Editions of a year are numbered with so many digits that they stand in order. */
const editionOf = (year: string, edition: number): string => `${year}#${String(edition).padStart(6, '0')}`;

/** The nation's keys: of each period one partition with one item a city, what has been published of them, and nothing else of any city's. */
export function nationalKeys() {
  const partition = (...parts: readonly string[]): PartitionKey => partitionOf('national', ...parts);
  return {
    figures: (period: string) => partition('figures', period),
    /** What has been published, an item an edition. */
    publications: () => partition('publications'),
    publication: (year: string, edition: number): Key => ({ pk: partition('publications'), sk: editionOf(year, edition) }),
    /** Editions that have been ordered, an item an order. What makes them is woken by a new one. */
    orders: () => partition('orders'),
    order: (year: string, number: number): Key => ({ pk: partition('orders'), sk: editionOf(year, number) }),
    /** What was made for an order, in pieces, until it is published. */
    draft: (year: string, number: number) => partition('draft', year, String(number)),
    /** What an edition tells, in pieces. */
    published: (year: string, edition: number) => partition('published', year, String(edition)),
    /** Every number an edition was made of, in pieces: what the next must not give away. */
    counted: (year: string, edition: number) => partition('counted', year, String(edition)),
    mark: (entry: string, actorId: string, key: string): Key => ({ pk: partition(`idem-${entry}`, actorId, key), sk: 'mark' }),
    read: readKey('national#'),
    owns: startsWithAny(
      ...['national#figures#', 'national#publications', 'national#published#', 'national#counted#', 'national#idem-'],
      ...['national#orders', 'national#draft#'],
    ),
  };
}

export type NationalKeys = ReturnType<typeof nationalKeys>;

/**
 * Keys of what is counted in one city, for those that count and see no person's record: the city's counters and its line
 * in the nation's, a mark for each record that was counted, and who was seen in which period. No sort key here begins as
 * a source record's does: what is written here must never wake the one that counts.
 */
export function countingKeysOf(cityId: string) {
  const partition = (...parts: readonly string[]): PartitionKey => partitionOf(cityId, ...parts);
  const national = nationalKeys();
  return {
    counters: (period: string): Key => ({ pk: partition('figures'), sk: period }),
    allCounters: () => partition('figures'),
    /** Counters of single days stand by themselves: reading longer periods must not cost more for them. */
    dayCounters: (day: string): Key => ({ pk: partition('days'), sk: day }),
    allDayCounters: () => partition('days'),
    nationalCounters: (period: string): Key => ({ pk: national.figures(period), sk: cityId }),
    /** The mark of a source record, by the record's name within the city. */
    countedMark: (shard: string, record: string): Key => ({ pk: partition('mark', shard), sk: record }),
    countedMarks: (shard: string) => partition('mark', shard),
    /** Who was named, by figure, period and person. */
    seen: (shard: string, naming: string): Key => ({ pk: partition('seen', shard), sk: naming }),
    allSeen: (shard: string) => partition('seen', shard),
    read: readKey(`${cityId}#`),
    owns: (pk: unknown): boolean =>
      pk === partition('figures') ||
      pk === partition('days') ||
      startsWithAny(`${cityId}#mark#`, `${cityId}#seen#`, 'national#figures#')(pk),
  };
}

export type CountingKeys = ReturnType<typeof countingKeysOf>;
