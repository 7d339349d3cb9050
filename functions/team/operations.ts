import { change, type Operation, read } from '#functions/platform/operation.ts';
import {
  getMember,
  inviteMember,
  listMembers,
  resendInvitation,
  resetSecondFactor,
  settleMember,
  signIn,
  stepMember,
  updateMember,
} from '#shared/team/index.ts';
import { asking, askLogin, settleAgain } from './askLogin.ts';
import { bringLogin } from './bringLogin.ts';
import { staffDirectory } from './directory.ts';
import { show } from './getMember.ts';
import { invite } from './inviteMember.ts';
import { list } from './listMembers.ts';
import { tell } from './signIn.ts';
import { step } from './stepMember.ts';
import { update } from './updateMember.ts';

/** What can be done with staff. They are found in the user pool that the environment names. */
export function teamOperations(env: NodeJS.ProcessEnv): readonly Operation[] {
  const directory = staffDirectory(env);
  const bring = bringLogin(directory);
  return [
    change(signIn, tell(directory)),
    read(listMembers, list),
    change(inviteMember, invite(directory), bring),
    read(getMember, show),
    change(updateMember, update, bring),
    change(stepMember, step, bring),
    change(resendInvitation, asking('resendInvitation', 'invited'), askLogin(directory.inviteAgain)),
    change(resetSecondFactor, asking('resetSecondFactor', 'active'), askLogin(directory.forgetSecondFactor)),
    change(settleMember, settleAgain, bring),
  ];
}
