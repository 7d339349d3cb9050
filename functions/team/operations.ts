import { change, type Operation, read } from '#functions/platform/operation.ts';
import { listMembers, signIn } from '#shared/team/index.ts';
import { staffDirectory } from './directory.ts';
import { list } from './listMembers.ts';
import { tell } from './signIn.ts';

/** What can be done with staff. They are found in the user pool that the environment names. */
export function teamOperations(env: NodeJS.ProcessEnv): readonly Operation[] {
  return [change(signIn, tell(staffDirectory(env))), read(listMembers, list)];
}
