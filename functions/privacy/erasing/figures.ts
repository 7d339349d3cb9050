import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { baseWrites } from '#functions/reporting/index.ts';
import { agreesToBeCounted, closedSums, contributionsOf, lastClosedMonth, readSource, sourceKindAt } from '#shared/reporting/index.ts';
import { partitionsOf, type Subject } from '../subject.ts';

/** The records that figures are counted from, among all that stands of somebody. */
async function sourcesOf(subject: Subject, deps: Deps) {
  const parts = await Promise.all(partitionsOf(subject, deps).map((pk) => deps.table.query(pk, { consistent: true })));
  const read = (partition: string, { sk, content }: Stored) => {
    const kind = sourceKindAt(partition, sk);
    return (kind && readSource(kind, content)) ?? [];
  };
  const partitions = subject.kind === 'participant' ? ['participant', 'journal'] : ['volunteer'];
  return parts.flatMap(({ items }, index) => items.flatMap((item) => read(partitions[index] ?? '', item)));
}

/**
 * What somebody counted for in closed months stays in the figures, as sums that say nothing of whom. Nobody who did not
 * agree to be counted was in them; a volunteer's record is their own. Erasing is for cities that count by consent.
 */
export async function staysInFigures(subject: Subject, deps: Deps): Promise<Write[]> {
  const sources = await sourcesOf(subject, deps);
  if (subject.kind === 'participant' && !sources.some(agreesToBeCounted)) return [];
  return baseWrites(closedSums(sources.map(contributionsOf), lastClosedMonth(deps.today)), deps);
}
