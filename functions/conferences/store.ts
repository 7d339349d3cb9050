import * as z from 'zod/mini';
import { historyOf } from '#functions/platform/history.ts';
import { found } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { Write } from '#functions/platform/table/write.ts';
import {
  type CaseRecord,
  type Conference,
  type ConferenceTask,
  caseRecord,
  comingConference,
  conference,
  conferenceCard,
  conferenceTask,
} from '#shared/conferences/index.ts';
import { byCode, type HistoryEntry, id, line, localDate } from '#shared/kernel/index.ts';

type Access = Pick<Deps, 'table' | 'keys'>;

const pointer = z.strictObject({ caseId: id, participantId: id });
const caseName = z.strictObject({ caseId: id, name: line(), until: localDate });

/** That a participant is in a meeting's queue: where what is written of them stands. */
export type Pointer = z.infer<typeof pointer>;

/** The name of somebody who is not registered, and the last day it is kept. */
export type CaseName = z.infer<typeof caseName>;

/** All that stands with a meeting; what is written of participants stands in their journals. */
export interface Meeting {
  readonly conference: Conference;
  /** Those who are not registered. */
  readonly cases: readonly CaseRecord[];
  readonly names: ReadonlyMap<string, CaseName>;
  readonly pointers: readonly Pointer[];
  /** Tasks that are about no participant. */
  readonly tasks: readonly ConferenceTask[];
  /** How many have been told of without a name. */
  readonly unnamed: number;
  readonly history: readonly HistoryEntry[];
}

const of = (items: readonly Stored[], start: string): readonly Stored[] => items.filter(({ sk }) => sk.startsWith(start));

/** Tasks as they fall due. */
export const dueFirst = (one: ConferenceTask, other: ConferenceTask): number => byCode(one.dueOn, other.dueOn) || byCode(one.id, other.id);

/** Reads a meeting in one query. Refuses as not found where there is none. */
export async function readMeeting({ table, keys }: Access, conferenceId: string): Promise<Meeting> {
  const { items } = await table.query(keys.conferenceRecord(conferenceId), { consistent: true });
  const itself = found(items.find(({ sk }) => sk === keys.conference(conferenceId).sk));
  const counted = items.find(({ sk }) => sk === keys.unnamed(conferenceId).sk);
  const names = of(items, 'name#').map(({ content }) => caseName.parse(content));
  return {
    conference: conference.parse(itself.content),
    cases: of(items, 'case#').map(({ content }) => caseRecord.parse(content)),
    names: new Map(names.map((one) => [one.caseId, one])),
    pointers: of(items, 'person#').map(({ content }) => pointer.parse(content)),
    tasks: of(items, 'task#')
      .map(({ content }) => conferenceTask.parse(content))
      .sort(dueFirst),
    unnamed: Number(counted?.content.version ?? 0),
    history: historyOf(items),
  };
}

/** What lists keep of a meeting. */
export const cardPartOf = ({ id: conferenceId, partnerId, on, calledBy, state }: Conference) =>
  conferenceCard.parse({ id: conferenceId, partnerId, on, calledBy, state });

/** What I dag reads of a meeting: there while it is planned, and gone when it has begun or is called off. */
export function comingWrite({ keys }: Pick<Deps, 'keys'>, { id: conferenceId, partnerId, on, staff, state }: Conference): Write {
  const key = keys.comingConference(conferenceId);
  if (state !== 'planned') return { remove: key };
  return { put: { ...comingConference.parse({ id: conferenceId, partnerId, on, staff }), ...key } };
}

/** Puts a changed meeting in place of the version it was made from. */
export const replaceConference = ({ keys }: Pick<Deps, 'keys'>, next: Conference): Write => ({
  replace: { ...next, ...keys.conference(next.id) },
  version: next.version - 1,
});

/** That a meeting is still in the state in which this was decided. */
export const stillIn = ({ keys }: Pick<Deps, 'keys'>, { id: conferenceId, state }: Conference): Write => ({
  check: keys.conference(conferenceId),
  when: { equals: { state } },
});

/** Where a case stands: with the participant it is about, or with the meeting. */
export const caseKey = ({ keys }: Pick<Deps, 'keys'>, { id: caseId, conferenceId, participantId }: CaseRecord) =>
  participantId === null ? keys.conferenceCase(conferenceId, caseId) : keys.participantCase(participantId, caseId);

/** Writes a case, new or in place of the version it was made from. */
export const caseWrite = (deps: Pick<Deps, 'keys'>, next: CaseRecord): Write => {
  const item = { ...next, ...caseKey(deps, next) };
  return next.version === 1 ? { create: item } : { replace: item, version: next.version - 1 };
};

/** Says in a meeting that a participant is in its queue; a participant is there once. */
export const pointerWrite = ({ keys }: Pick<Deps, 'keys'>, conferenceId: string, next: Pointer): Write => ({
  create: { ...next, ...keys.queuedParticipant(conferenceId, next.participantId) },
});

/** Counts one more without a name. */
export function countUnnamed({ keys }: Pick<Deps, 'keys'>, { conference: { id: conferenceId }, unnamed }: Meeting): Write {
  const item = { ...keys.unnamed(conferenceId), version: unnamed + 1 };
  return unnamed === 0 ? { create: item } : { replace: item, version: unnamed };
}

/** Keeps a name until its last day; the table removes it by itself. */
export const nameWrite = ({ keys }: Pick<Deps, 'keys'>, conferenceId: string, next: CaseName): Write => ({
  put: { ...next, ...keys.caseName(conferenceId, next.caseId), expiresAt: Date.parse(`${next.until}T23:59:59Z`) / 1000 },
});
