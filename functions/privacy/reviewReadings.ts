import * as z from 'zod/mini';
import { whereMerged } from '#functions/merging/index.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf, Deps, ReadOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import {
  checkReview,
  type getReadingReview,
  mostToAskFirst,
  type OutsideReading,
  outsideOf,
  readingReview,
  type reviewReadings,
} from '#shared/privacy/index.ts';
import { MOMENTS, NAMELESS, staffNames } from './listReadings.ts';

const logged = z.object({ at: z.string(), by: z.string(), operationId: z.string(), reason: z.string(), person: z.string() });
const called = z.object({ preferredName: z.string() });
const reviewed = readingReview.shape.reviewed;

type Access = Pick<Deps, 'table' | 'keys'>;

/** What those with these records are called, by id. */
async function namesOf({ table, keys }: Access, ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const cards = await table.getAll([...new Set(ids)].map((id) => keys.card('participant', id)));
  return new Map(cards.map(({ sk, content }) => [sk, called.parse(content).preferredName]));
}

/** Those who were read about, by the id of their record then: whose records were merged is one person, and the erased have no name. */
async function peopleBehind(deps: Access, ids: readonly string[]) {
  const names = await namesOf(deps, ids);
  const gone = [...new Set(ids)].filter((id) => !names.has(id));
  const led = await Promise.all(gone.map(async (id) => [id, (await whereMerged(deps, id)) ?? id] as const));
  const kept = new Map(led);
  const theirNames = await namesOf(deps, kept.values());
  return (id: string): Pick<OutsideReading, 'person' | 'personName'> => {
    const person = kept.get(id) ?? id;
    return { person, personName: names.get(person) ?? theirNames.get(person) };
  };
}

/** A month's readings outside the work of those who read. */
export const showReview: ReadOf<typeof getReadingReview> = async (_actor, { query: { month } }, deps: Deps) => {
  const { table, keys } = deps;
  const [{ items }, review] = await Promise.all([
    table.query(keys.outsideReadings(month), { startingWith: MOMENTS }),
    table.get(keys.readingReview(month)),
  ]);
  const entries = items.map(({ content }) => logged.parse(content));
  const byStaff = Map.groupBy(entries, ({ by }) => by);
  const [staff, personOf] = await Promise.all([
    staffNames(deps, [...byStaff.keys()]),
    peopleBehind(
      deps,
      entries.map(({ person }) => person),
    ),
  ]);
  const readingOf = ({ at, operationId, reason, person }: (typeof entries)[number]): OutsideReading => ({
    ...{ at, operation: operationId, reason },
    ...personOf(person),
  });
  return {
    month,
    staff: [...byStaff]
      .map(([id, ofOne]) => outsideOf({ id, name: staff.get(id) ?? NAMELESS }, ofOne.map(readingOf)))
      .toSorted(mostToAskFirst),
    reviewed: review ? reviewed.parse(review.content) : null,
  };
};

/** Says that a month's readings were looked through: by whom, when, and what came of it. Who did it first stands. */
export const review: ChangeOf<typeof reviewReadings> = async (actor, { body: { month, note } }, deps) => {
  must(checkReview(month, deps.today));
  const key = deps.keys.readingReview(month);
  const [before, by] = await Promise.all([deps.table.get(key), staffRefOf(actor, deps)]);
  return { writes: before ? [] : [{ create: { ...key, by, at: deps.now.toISOString(), note } }], answer: { month } };
};
