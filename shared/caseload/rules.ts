import { canStandIn, coverRefusals, type StaffMember } from '#shared/covers/index.ts';
import { allow, type Decision, refuse } from '#shared/kernel/index.ts';

const FULL = 100;

/** How many that would be in a full position, to be compared; null where nobody has said how much they work, or they do not. */
export const perFullPosition = (count: number, fte: number | null | undefined): number | null =>
  fte ? Math.round((count * FULL) / fte) : null;

/** Whether work may be given to somebody else for good: by a unit leader, or by the one whose it is, to one who can do it. */
export function decideHandOver(
  { from, to }: { readonly from: string; readonly to: string },
  actor: { readonly id: string; readonly leads: boolean },
  staff: readonly StaffMember[],
): Decision<StaffMember> {
  const [giver, taker] = [from, to].map((id) => staff.find((one) => one.id === id));
  if (!(giver && taker && canStandIn(taker, giver))) {
    return refuse({ kind: coverRefusals.cannotStandIn, fields: [{ pointer: '/to', code: 'choice' }] });
  }
  return actor.leads || actor.id === from ? allow(taker) : refuse({ kind: coverRefusals.notYours });
}
