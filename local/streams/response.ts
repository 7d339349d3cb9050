import * as z from 'zod';
import type { Outcome } from '../lambda/instance.ts';
import { type StreamRecord, sequenceOf } from './record.ts';

const reported = z
  .looseObject({ batchItemFailures: z.array(z.looseObject({ itemIdentifier: z.string() })).nullish() })
  .nullable()
  .transform((answer) => answer?.batchItemFailures ?? []);

/**
 * From which record on a function did not take what it was given, as Lambda reads its answer: the first of those it
 * reports; the whole batch when it fails or reports what is no record of it; and nothing is wrong with an empty answer.
 *
 * @param reports whether the mapping lets the function say so
 * @returns an index; undefined when it took all
 */
export function failedFrom(outcome: Outcome, records: readonly StreamRecord[], reports: boolean): number | undefined {
  if (!outcome.ok) return 0;
  if (!reports) return undefined;
  const answer = reported.safeParse(JSON.parse(outcome.payload));
  if (!answer.success) return 0;
  const places = answer.data.map(({ itemIdentifier }) => records.findIndex((record) => sequenceOf(record) === itemIdentifier));
  return places.length === 0 ? undefined : Math.max(0, Math.min(...places));
}
