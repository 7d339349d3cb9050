import { historyWrite } from '#functions/platform/history.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { differingFields, type StaffRef } from '#shared/kernel/index.ts';
import { otherLeader } from '#shared/team/index.ts';
import { replaceMember, type StoredMember, stays } from './store.ts';

/** What a unit leader decides over. */
const decided = ({ roles, services, state }: StoredMember) => ({ roles, services, state });

interface Change {
  readonly current: StoredMember;
  readonly next: StoredMember;
  readonly staff: readonly StoredMember[];
  readonly by: StaffRef;
  readonly action: string;
}

/**
 * A change of somebody's access, with its history. It rests on another unit leader staying as they are: two leaders who
 * let each other go at once would otherwise leave nobody.
 */
export function changeWrites(deps: Deps, { current, next, staff, by, action }: Change): Write[] {
  const leader = otherLeader(current, staff);
  const fields = differingFields(decided(current), decided(next));
  return [
    replaceMember(deps, next),
    ...(leader ? [stays(deps, leader)] : []),
    historyWrite(deps.keys.memberHistory, next.id, { by, action, fields, before: decided(current) }, deps),
  ];
}
