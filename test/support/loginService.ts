import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { type HttpResponse, json, listen } from '#local/http.ts';

/** A login, as a test makes it. */
interface Given {
  readonly name?: string;
  readonly email?: string;
  readonly groups?: readonly string[];
  readonly sub?: string;
}

/** A login as it stands. */
interface User {
  readonly sub: string;
  readonly name: string | undefined;
  readonly email: string | undefined;
  readonly groups: Set<string>;
  enabled: boolean;
  /** How many invitations went to it. */
  invitations: number;
  sessionsEnded: number;
  secondFactor: boolean;
}

/** Stands in for the login service's administration, as far as functions ask it. */
export interface LoginService {
  /** By login. */
  readonly users: {
    set(username: string, given: Given): void;
    get(username: string): User;

    names(): string[];
  };
  /** What was asked, in order: the operation, the pool and the login. */
  readonly asked: { readonly operation: string; readonly pool: unknown; readonly username: unknown }[];
  /** Fails whatever is asked once so many questions have been answered; undefined for never. */
  failAfter: number | undefined;
}

interface CreateBody {
  readonly MessageAction?: string;
  readonly UserAttributes?: readonly { readonly Name: string; readonly Value: string }[];
}

const HEADERS = { 'content-type': 'application/x-amz-json-1.1' };
const refused = (type: string): HttpResponse => json(400, { __type: type, message: 'Refused.' }, HEADERS);

const attributesOf = ({ sub, name, email }: User) =>
  Object.entries({ sub, name, email }).flatMap(([Name, Value]) => (Value === undefined ? [] : [{ Name, Value }]));

/** What each operation does to a login that is there, and answers. */
const DOES: Readonly<Record<string, (user: User, body: Readonly<Record<string, string>>) => object>> = {
  AdminGetUser: (user) => ({ UserAttributes: attributesOf(user), Enabled: user.enabled, UserStatus: 'CONFIRMED' }),
  AdminListGroupsForUser: ({ groups }) => ({ Groups: [...groups].map((GroupName) => ({ GroupName })) }),
  AdminAddUserToGroup: ({ groups }, { GroupName = '' }) => groups.add(GroupName) && {},
  AdminRemoveUserFromGroup: ({ groups }, { GroupName = '' }) => ({ removed: groups.delete(GroupName) }),
  AdminDisableUser: (user) => Object.assign(user, { enabled: false }) && {},
  AdminEnableUser: (user) => Object.assign(user, { enabled: true }) && {},
  AdminUserGlobalSignOut: (user) => Object.assign(user, { sessionsEnded: user.sessionsEnded + 1 }) && {},
  AdminDeleteSoftwareToken: (user) => Object.assign(user, { secondFactor: false }) && {},
};

/** Starts it for a file of tests; each test begins with nobody in it. */
export function loginServiceForFile(): LoginService {
  const users = new Map<string, User>();
  const userOf = (given: Given): User => ({
    sub: given.sub ?? randomUUID(),
    name: given.name,
    email: given.email,
    groups: new Set(given.groups),
    enabled: true,
    invitations: 0,
    sessionsEnded: 0,
    secondFactor: true,
  });
  const service: LoginService = {
    users: {
      set: (username, given) => void users.set(username, userOf(given)),
      get(username) {
        const user = users.get(username);
        if (!user) throw new Error(`No login is called ${username}`);
        return user;
      },
      names: () => [...users.keys()],
    },
    asked: [],
    failAfter: undefined,
  };

  const create = (username: string, { MessageAction, UserAttributes = [] }: CreateBody): HttpResponse => {
    const there = users.get(username);
    if (MessageAction === 'RESEND') {
      if (!there) return refused('UserNotFoundException');
      there.invitations += 1;
      return json(200, {}, HEADERS);
    }
    const given = Object.fromEntries(UserAttributes.map(({ Name, Value }) => [Name, Value]));
    if (there) return refused('UsernameExistsException');
    if ([...users.values()].some(({ email }) => email !== undefined && email === given.email)) return refused('AliasExistsException');
    const user = userOf(given);
    user.invitations = 1;
    users.set(username, user);
    return json(200, { User: { Username: username, Attributes: attributesOf(user) } }, HEADERS);
  };

  let endpoint = '';
  let close = (): Promise<void> => Promise.resolve();

  beforeAll(async () => {
    const server = await listen(0, async ({ headers, body }) => {
      const operation = headers['x-amz-target']?.replace('AWSCognitoIdentityProviderService.', '') ?? '';
      const asked = JSON.parse(body.toString());
      const { UserPoolId: pool, Username: username } = asked;
      if (service.failAfter !== undefined && service.asked.length >= service.failAfter) return refused('InternalErrorException');
      service.asked.push({ operation, pool, username });
      if (operation === 'AdminCreateUser') return create(username, asked);
      const does = DOES[operation];
      const user = users.get(username);
      if (!does) return refused('InvalidAction');
      return user ? json(200, does(user, asked), HEADERS) : refused('UserNotFoundException');
    });
    endpoint = `http://127.0.0.1:${server.port}`;
    close = server.close;
  });
  afterAll(() => close());
  beforeEach(() => {
    users.clear();
    service.asked.length = 0;
    service.failAfter = undefined;
    vi.stubEnv('AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER', endpoint);
  });
  return service;
}
