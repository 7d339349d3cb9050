import type { Actor } from '#functions/platform/actor.ts';
import type { Deps } from '#functions/platform/operation.ts';
import { common, Refused } from '#shared/kernel/index.ts';
import { canDo, type HeldItem, type ItemKey, keyOfItem, linesOf, textOf, todayRefusals } from '#shared/today/index.ts';
import { readWork } from './work.ts';

/** Whether somebody leads the unit, and so sees everyone's lists. */
export const leads = ({ roles }: Pick<Actor, 'roles'>): boolean => roles.includes('unitLeader');

/** Whose list is asked for: one's own, or for a unit leader a colleague's. Refuses everyone else another's. */
export function wanted(actor: Actor, member: string | undefined): string {
  if (member !== undefined && member !== actor.id && !leads(actor)) throw new Refused(common.notAllowed);
  return member ?? actor.id;
}

/** A line as it stands now on a list that the actor may see. Refuses one that is on none. */
export async function findLine(actor: Actor, key: ItemKey, deps: Deps): Promise<HeldItem> {
  const [work, city] = await Promise.all([readWork(actor, deps, leads(actor) ? 'everyone' : { staffId: actor.id }), deps.cityNow()]);
  const line = linesOf(work, city, deps.today).find(({ item }) => textOf(keyOfItem(item)) === textOf(key));
  const mine = line && canDo(actor.roles, line.item) && (leads(actor) || line.holder.id === actor.id);
  if (!mine) throw new Refused(todayRefusals.gone);
  return line;
}
