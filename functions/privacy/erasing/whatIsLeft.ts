import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { PartitionKey } from '#functions/platform/table/keys.ts';
import { partOf } from '../recordParts.ts';
import { partitionsOf, type Subject } from '../subject.ts';
import { barsOfVolunteer } from './barsOfVolunteer.ts';
import { conferenceRemoval } from './conferences.ts';
import { matchRemoval } from './matchesOfParticipant.ts';
import { tracesOfVolunteer } from './matchesOfVolunteer.ts';
import { mergeRemoval } from './mergeRemoval.ts';
import { linkRemovals, messageRemovals } from './messages.ts';
import type { Removal } from './removal.ts';

/** As many items as could go in one step. */
const AT_ONCE = 95;

const isMatch = ({ kind }: Subject, item: Stored): boolean => kind === 'participant' && partOf(item.sk) === 'matches';

async function removalOf(subject: Subject, pk: PartitionKey, item: Stored, deps: Deps): Promise<Removal> {
  if (isMatch(subject, item)) return matchRemoval(subject.id, item, deps);
  if (partOf(item.sk) === 'conferences') return conferenceRemoval(subject.id, item, deps);
  if (partOf(item.sk) === 'merges') return mergeRemoval(pk, item, deps);
  const own = { remove: { pk, sk: item.sk } };
  if (partOf(item.sk) === 'reminders') return { parts: ['reminders'], writes: [own, ...messageRemovals(item, deps)] };
  if (partOf(item.sk) === 'links') return { parts: ['links'], writes: [own, ...linkRemovals(item, deps)] };
  return { parts: [partOf(item.sk) ?? 'other'], writes: [own] };
}

/**
 * What is left of somebody's record, or the beginning of it; empty when all is gone. It is read anew before each step and
 * nothing is remembered between them, so that whoever goes on after an interruption needs to know nothing of it.
 */
export async function whatIsLeft(subject: Subject, deps: Deps): Promise<readonly Removal[]> {
  const found = await Promise.all(
    partitionsOf(subject, deps).map(async (pk) => {
      const { items } = await deps.table.query(pk, { limit: AT_ONCE, consistent: true });
      return Promise.all(items.map((item) => removalOf(subject, pk, item, deps)));
    }),
  );
  const traces =
    subject.kind === 'volunteer' ? (await Promise.all([tracesOfVolunteer, barsOfVolunteer].map((of) => of(subject.id, deps)))).flat() : [];
  return [...found.flat(), ...traces];
}
