import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDeleteSoftwareTokenCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminUserGlobalSignOutCommand,
  type AttributeType,
  CognitoIdentityProviderClient,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';
import * as z from 'zod/mini';
import { common, email, line, Refused } from '#shared/kernel/index.ts';

const environment = z.object({ USER_POOL_ID: z.string().check(z.regex(/^[\w-]+_\w+$/)) });

const name = line();

/** A login as it stands. `name` and `email` are undefined where it has none that can be shown. */
export interface Login {
  readonly id: string;
  readonly name: string | undefined;
  readonly email: string | undefined;
  readonly groups: readonly string[];
}

/** Who the city's logins belong to. Every change bears being made twice. */
export interface StaffDirectory {
  /** Refuses a login that has been removed. */
  login(username: string): Promise<Login>;
  /** Makes a login in no group, and sends the invitation; one that is there already is left as it is. Undefined where another login has the address. */
  create(login: { readonly username: string; readonly name: string; readonly email: string }): Promise<string | undefined>;
  /** Sends the invitation again, with a new password to begin with. */
  inviteAgain(username: string): Promise<void>;
  /** Puts a login in these groups and no other, and opens it. */
  open(username: string, groups: readonly string[]): Promise<void>;
  /** Shuts a login and ends its sessions. Tokens that were given live on for their quarter of an hour. */
  shut(username: string): Promise<void>;
  /** Takes away the code app, so that one is set up at the next sign-in. */
  forgetSecondFactor(username: string): Promise<void>;
}

const attributeOf = <Schema extends z.ZodMiniType>(attributes: readonly AttributeType[], wanted: string, schema: Schema) =>
  z.safeParse(schema, attributes.find(({ Name }) => Name === wanted)?.Value).data;

/** A token outlives its login by some minutes. */
function withoutLogin(error: unknown): never {
  if (error instanceof UserNotFoundException) throw new Refused(common.signInNeeded);
  throw error;
}

const isNamed = (error: unknown, ...names: readonly string[]): boolean => error instanceof Error && names.includes(error.name);

/** The directory behind the city's own user pool. Throws at start where the environment does not name the pool. */
export function staffDirectory(env: NodeJS.ProcessEnv): StaffDirectory {
  const { USER_POOL_ID: UserPoolId } = z.parse(environment, env);
  const client = new CognitoIdentityProviderClient({});
  const of = (username: string) => ({ UserPoolId, Username: username });

  const groupsOf = async (username: string): Promise<string[]> => {
    const { Groups = [] } = await client.send(new AdminListGroupsForUserCommand(of(username)));
    return Groups.flatMap(({ GroupName }) => GroupName ?? []);
  };

  return {
    async login(username) {
      const asked = Promise.all([client.send(new AdminGetUserCommand(of(username))), groupsOf(username)]);
      const [{ UserAttributes = [] }, groups] = await asked.catch(withoutLogin);
      return {
        id: attributeOf(UserAttributes, 'sub', z.string()) ?? '',
        name: attributeOf(UserAttributes, 'name', name),
        email: attributeOf(UserAttributes, 'email', email),
        groups,
      };
    },
    async create({ username, name: Value, email: address }) {
      const UserAttributes = [
        { Name: 'name', Value },
        { Name: 'email', Value: address },
        { Name: 'email_verified', Value: 'true' },
      ];
      try {
        const { User } = await client.send(
          new AdminCreateUserCommand({ ...of(username), UserAttributes, DesiredDeliveryMediums: ['EMAIL'] }),
        );
        return attributeOf(User?.Attributes ?? [], 'sub', z.string());
      } catch (error) {
        if (!isNamed(error, 'UsernameExistsException', 'AliasExistsException')) throw error;
        const found = await client.send(new AdminGetUserCommand(of(username))).catch((none: unknown) => {
          if (none instanceof UserNotFoundException) return undefined;
          throw none;
        });
        return attributeOf(found?.UserAttributes ?? [], 'sub', z.string());
      }
    },
    async inviteAgain(username) {
      await client.send(new AdminCreateUserCommand({ ...of(username), MessageAction: 'RESEND', DesiredDeliveryMediums: ['EMAIL'] }));
    },
    async open(username, wanted) {
      const groups = await groupsOf(username);
      // what is taken away goes first, so that stopping halfway leaves too little rather than too much
      for (const GroupName of groups.filter((one) => !wanted.includes(one))) {
        await client.send(new AdminRemoveUserFromGroupCommand({ ...of(username), GroupName }));
      }
      for (const GroupName of wanted.filter((one) => !groups.includes(one))) {
        await client.send(new AdminAddUserToGroupCommand({ ...of(username), GroupName }));
      }
      await client.send(new AdminEnableUserCommand(of(username)));
    },
    async shut(username) {
      await client.send(new AdminDisableUserCommand(of(username)));
      await client.send(new AdminUserGlobalSignOutCommand(of(username)));
    },
    async forgetSecondFactor(username) {
      await client.send(new AdminDeleteSoftwareTokenCommand(of(username))).catch((error: unknown) => {
        // whoever has none sets one up at the next sign-in anyway
        if (!isNamed(error, 'SoftwareTokenMFANotFoundException')) throw error;
      });
    },
  };
}
