import { allow, type Decision, type Role, refuse, type StaffRef } from '#shared/kernel/index.ts';
import { privacyRefusals } from './refusals.ts';

/** Who asks, as rules need to know them. */
interface Asker {
  readonly id: string;
  readonly roles: readonly Role[];
}

/** What concerns the person's rights is for the one responsible and for a unit leader. */
export const checkIsTheirs = ({ id, roles }: Asker, responsible: StaffRef): Decision<true> =>
  id === responsible.id || roles.includes('unitLeader') ? allow(true) : refuse({ kind: privacyRefusals.notYours });
