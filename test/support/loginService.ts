import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { json, listen } from '#local/http.ts';

interface User {
  readonly name?: string;
}

/** Stands in for the login service's administration: the one question functions ask it, and who is asked about. */
export interface LoginService {
  /** By login. */
  readonly users: Map<string, User>;
  /** What was asked, in order: the pool and the login. */
  readonly asked: { readonly pool: unknown; readonly username: unknown }[];
}

const HEADERS = { 'content-type': 'application/x-amz-json-1.1' };

/** Starts it for a file of tests; each test begins with nobody in it. */
export function loginServiceForFile(): LoginService {
  const service: LoginService = { users: new Map(), asked: [] };
  let endpoint = '';
  let close = (): Promise<void> => Promise.resolve();

  beforeAll(async () => {
    const server = await listen(0, async ({ headers, body }) => {
      if (headers['x-amz-target'] !== 'AWSCognitoIdentityProviderService.AdminGetUser')
        return json(400, { __type: 'InvalidAction' }, HEADERS);
      const { UserPoolId: pool, Username: username } = JSON.parse(body.toString());
      service.asked.push({ pool, username });
      const user = service.users.get(username);
      if (!user) return json(400, { __type: 'UserNotFoundException', message: 'User does not exist.' }, HEADERS);
      const attributes = Object.entries(user).map(([Name, Value]) => ({ Name, Value }));
      return json(200, { Username: username, UserAttributes: attributes, Enabled: true, UserStatus: 'CONFIRMED' }, HEADERS);
    });
    endpoint = `http://127.0.0.1:${server.port}`;
    close = server.close;
  });
  afterAll(() => close());
  beforeEach(() => {
    service.users.clear();
    service.asked.length = 0;
    vi.stubEnv('AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER', endpoint);
  });
  return service;
}
