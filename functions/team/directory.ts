import { AdminGetUserCommand, CognitoIdentityProviderClient, UserNotFoundException } from '@aws-sdk/client-cognito-identity-provider';
import * as z from 'zod/mini';
import { common, line, Refused } from '#shared/kernel/index.ts';

const environment = z.object({ USER_POOL_ID: z.string().check(z.regex(/^[\w-]+_\w+$/)) });

const name = line();

/** Who the city's logins belong to. */
export interface StaffDirectory {
  /** The name an administrator gave a login, or undefined where it has none that can be shown. Refuses a login that has been removed. */
  nameOf(username: string): Promise<string | undefined>;
}

/** The directory behind the city's own user pool. Throws at start where the environment does not name the pool. */
export function staffDirectory(env: NodeJS.ProcessEnv): StaffDirectory {
  const { USER_POOL_ID: UserPoolId } = z.parse(environment, env);
  const client = new CognitoIdentityProviderClient({});
  return {
    async nameOf(username) {
      const { UserAttributes = [] } = await client.send(new AdminGetUserCommand({ UserPoolId, Username: username })).catch(withoutLogin);
      const parsed = z.safeParse(name, UserAttributes.find(({ Name }) => Name === 'name')?.Value);
      return parsed.success ? parsed.data : undefined;
    },
  };
}

/** A token outlives its login by some minutes. */
function withoutLogin(error: unknown): never {
  if (error instanceof UserNotFoundException) throw new Refused(common.signInNeeded);
  throw error;
}
