import { historyWrite } from '#functions/platform/history.ts';
import type { ChangeOf, Deps } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { Refused } from '#shared/kernel/index.ts';
import { type MemberState, type resendInvitation, type settleMember, teamRefusals } from '#shared/team/index.ts';
import { settling } from './bringLogin.ts';
import { readMember, stays } from './store.ts';

/** Writes down that a member's login is to be asked for something, which is then done. Refuses where it makes no sense of them now. */
export const asking =
  (action: string, state: MemberState): ChangeOf<typeof resendInvitation> =>
  async (actor, { params: { memberId } }, deps) => {
    const [member, by] = await Promise.all([readMember(deps, memberId), staffRefOf(actor, deps)]);
    if (member.state !== state) throw new Refused(teamRefusals.stepNotPossible);
    return {
      writes: [stays(deps, member), historyWrite(deps.keys.memberHistory, member.id, { by, action }, deps)],
      answer: { id: member.id, version: member.version, state: member.state },
    };
  };

/** Asks a member's login for it. */
export const askLogin =
  (ask: (username: string) => Promise<void>) =>
  ({ id }: { readonly id: string }, deps: Deps): Promise<void> =>
    settling(async () => ask((await readMember(deps, id)).username), deps);

/** Nothing is decided: what is said here stands, and the login is brought in line with it. */
export const settleAgain: ChangeOf<typeof settleMember> = async (actor, { params: { memberId } }, deps) => {
  const [{ id, version, state }] = await Promise.all([readMember(deps, memberId), staffRefOf(actor, deps)]);
  return { writes: [], answer: { id, version, state } };
};
