import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { Write } from '#functions/platform/table/write.ts';
import {
  addedSums,
  closedSums,
  contributionsOf,
  countsFrom,
  EVER,
  lastClosedMonth,
  partedAt,
  readSource,
  type Sums,
  sourceKindAt,
} from '#shared/reporting/index.ts';
import { baseWrites } from './base.ts';

type Surroundings = Pick<Deps, 'table' | 'keys' | 'today'>;

/** Who leaves. */
interface Leaving {
  readonly kind: 'participant' | 'volunteer';
  readonly id: string;
}

/** The partitions in which records of somebody that count stand, by their names. */
const placesOf = ({ kind, id }: Leaving, { keys }: Surroundings) =>
  kind === 'participant'
    ? ([
        ['participant', keys.participant(id)],
        ['journal', keys.journal(id)],
      ] as const)
    : ([['volunteer', keys.volunteer(id)]] as const);

/** The records that figures are counted from, among all that stands of somebody. */
async function sourcesOf(leaving: Leaving, deps: Surroundings) {
  const read = (partition: string, { sk, content }: Stored) => {
    const sourceKind = sourceKindAt(partition, sk);
    return (sourceKind && readSource(sourceKind, content)) ?? [];
  };
  const parts = placesOf(leaving, deps).map(async ([partition, pk]) => {
    const { items } = await deps.table.query(pk, { consistent: true });
    return items.flatMap((item) => read(partition, item));
  });
  return (await Promise.all(parts)).flat();
}

/**
 * For people who leave the figures of a city that counts by consent: what they counted for in closed months stays, as
 * sums that say nothing of whom. Who did not agree to be counted was not in them; a volunteer's record is their own.
 */
export async function leavingWrites(leaving: readonly Leaving[], deps: Surroundings): Promise<Write[]> {
  const sums = await Promise.all(leaving.map((one) => sumsOf(one, deps)));
  return baseWrites(sums.reduce(addedSums, {}), deps);
}

async function sumsOf({ kind, id }: Leaving, deps: Surroundings): Promise<Sums> {
  const sources = await sourcesOf({ kind, id }, deps);
  const profile = sources.find((source) => source.kind === 'participant');
  const from = kind === 'volunteer' ? EVER : profile ? countsFrom(profile) : null;
  const counted = sources.map((source) => partedAt(contributionsOf(source), from).contribution);
  return closedSums(counted, lastClosedMonth(deps.today));
}
