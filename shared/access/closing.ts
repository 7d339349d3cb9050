import { allow, type Decision, refuse } from '#shared/kernel/index.ts';
import { accessRefusals } from './refusals.ts';

/** Anybody may say that they know a person, and a unit leader that a colleague does. */
export const checkDeclaring = (declarer: { readonly id: string; readonly isUnitLeader: boolean }, staffId: string): Decision<true> =>
  declarer.id === staffId || declarer.isUnitLeader ? allow(true) : refuse({ kind: accessRefusals.leaderDeclares });

/** Whoever closed a record to a colleague does not open it again alone: another unit leader looks at it too. */
export const checkLifting = (
  lifter: { readonly id: string },
  { declaredBy }: { readonly declaredBy: { readonly id: string } },
): Decision<true> => (declaredBy.id === lifter.id ? refuse({ kind: accessRefusals.anotherLifts }) : allow(true));
