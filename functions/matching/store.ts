import { found } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import { readVersioned, type Versioned } from '#functions/platform/table/versioned.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { byCode } from '#shared/kernel/index.ts';
import {
  type Assignment,
  type AssignmentInput,
  assignment,
  type Bar,
  type Brief,
  bar,
  brief,
  type Candidate,
  candidate,
  type EarlyEndings,
  earlyEndings,
  type KeptMeeting,
  keptMeeting,
  type Match,
  type MatchEntry,
  match,
  matchEntry,
} from '#shared/matching/index.ts';

type Access = Pick<Deps, 'table' | 'keys'>;

const parts = <Part>(items: readonly Stored[], start: string, parse: (content: unknown) => Part): Part[] =>
  items.filter(({ sk }) => sk.startsWith(start)).map(({ content }) => parse(content));

/** What matching keeps in a participant's partition. */
export interface MatchingRecord {
  readonly assignments: readonly Assignment[];
  readonly briefs: readonly Brief[];
  readonly matches: readonly Match[];
  readonly meetings: readonly KeptMeeting[];
  /** Which of them ended early, for as long as that is remembered. */
  readonly early: readonly EarlyEndings[];
  /** With whom they may not be matched. */
  readonly bars: readonly Bar[];
}

/** Finds it among the partition's items: oldest assignment and match first, latest meeting first. */
export const matchingRecordOf = (items: readonly Stored[]): MatchingRecord => ({
  assignments: parts(items, 'assignment#', assignment.parse).sort((a, b) => byCode(a.createdOn, b.createdOn)),
  briefs: parts(items, 'brief#', brief.parse),
  matches: parts(items, 'match#', match.parse).sort((a, b) => byCode(a.proposedOn, b.proposedOn)),
  meetings: parts(items, 'meeting#', keptMeeting.parse).sort((a, b) => byCode(b.on, a.on) || byCode(b.recordedAt, a.recordedAt)),
  early: parts(items, 'early#', earlyEndings.parse),
  bars: parts(items, 'bar#', bar.parse),
});

/** Every volunteer as matching knows them, in one query. */
export async function readPool({ table, keys }: Access): Promise<Candidate[]> {
  const { items } = await table.query(keys.pool(), { consistent: true });
  return items.map(({ content }) => candidate.parse(content));
}

/** One match. Refuses as not found where the participant has none with that id. */
export const readMatch = async ({ table, keys }: Access, participantId: string, id: string): Promise<Match> =>
  match.parse(found(await table.get(keys.match(participantId, id))).content);

/** One assignment. Refuses as not found where the participant has none with that id. */
export const readAssignment = async ({ table, keys }: Access, participantId: string, id: string): Promise<Assignment> =>
  assignment.parse(found(await table.get(keys.assignment(participantId, id))).content);

/** What a participant has agreed that a volunteer is told, for one assignment; undefined where nothing is agreed. */
export async function readBrief({ table, keys }: Access, participantId: string, assignmentId: string): Promise<Brief | undefined> {
  const stored = await table.get(keys.brief(participantId, assignmentId));
  return stored && brief.parse(stored.content);
}

/** The meetings of one match. */
export async function readMeetings({ table, keys }: Access, participantId: string, matchId: string): Promise<KeptMeeting[]> {
  const { items } = await table.query(keys.participant(participantId), { startingWith: `meeting#${matchId}#`, consistent: true });
  return items.map(({ content }) => keptMeeting.parse(content));
}

/** A match's line in the city's list, to be changed. */
export const readMatchEntry = ({ table, keys }: Access, id: string): Promise<Versioned<MatchEntry>> =>
  readVersioned(table, keys.card('match', id), matchEntry);

/** A match as stored: with the keys by which a volunteer's matches are found. */
export const matchItem = ({ keys }: Pick<Deps, 'keys'>, item: Match) => ({
  ...item,
  ...keys.match(item.participantId, item.id),
  volunteerKey: keys.engagement(item.volunteerId),
  volunteerSort: item.id,
});

/** Puts a changed assignment in place of the version it was made from. */
export const replaceAssignment = (
  { keys }: Pick<Deps, 'keys'>,
  participantId: string,
  current: Assignment,
  changes: Partial<AssignmentInput & Pick<Assignment, 'state'>>,
): Write => ({
  replace: { ...current, ...changes, version: current.version + 1, ...keys.assignment(participantId, current.id) },
  version: current.version,
});
