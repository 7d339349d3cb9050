import * as z from 'zod/mini';
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

/** What those who were read about are called, by id; the erased have no name. */
async function personNames({ table, keys }: Pick<Deps, 'table' | 'keys'>, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const cards = await table.getAll([...new Set(ids)].map((id) => keys.card('participant', id)));
  return new Map(cards.map(({ sk, content }) => [sk, called.parse(content).preferredName]));
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
  const [staff, names] = await Promise.all([
    staffNames(deps, [...byStaff.keys()]),
    personNames(
      deps,
      entries.map(({ person }) => person),
    ),
  ]);
  const readingOf = ({ at, operationId, reason, person }: (typeof entries)[number]): OutsideReading => ({
    ...{ at, operation: operationId, reason, person },
    personName: names.get(person),
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
