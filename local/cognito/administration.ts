import * as z from 'zod';
import type { HttpHandler, HttpResponse } from '../http.ts';
import { json, send } from '../http.ts';
import type { Outbox } from '../outbox.ts';
import { administer, CognitoRefusal } from './administer.ts';
import { temporaryPassword } from './passwords.ts';
import type { Pool } from './pools.ts';
import type { LoginName, SignIns } from './signIns.ts';
import { userShape } from './users.ts';

const loginName = z.looseObject({ UserPoolId: z.string(), Username: z.string() });
const attributes = z.array(z.object({ Name: z.string(), Value: z.string() }));
const creation = z.looseObject({
  ...loginName.shape,
  UserAttributes: attributes.default([]),
  MessageAction: z.enum(['RESEND', 'SUPPRESS']).optional(),
  TemporaryPassword: z.string().optional(),
});
const found = z.object({ Users: z.array(z.object({ Username: z.string(), UserStatus: z.string(), Attributes: attributes })) });

const ANSWERED_HERE = new Set([
  'AdminGetUser',
  'AdminDisableUser',
  'AdminEnableUser',
  'AdminUserGlobalSignOut',
  'AdminDeleteSoftwareToken',
]);

interface Surroundings {
  readonly port: number;
  readonly pools: readonly Pool[];
  readonly signIns: SignIns;
  readonly outbox: Outbox;
}

const AMZ = { 'content-type': 'application/x-amz-json-1.1' };
const done = (body: unknown = {}): HttpResponse => json(200, body, AMZ);
const attributeOf = (all: z.infer<typeof attributes>, name: string): string | undefined => all.find(({ Name }) => Name === name)?.Value;

/**
 * Cognito's administration as functions reach it. What the emulator does not know is answered here as AWS would: shutting
 * and opening a login, ending its sessions, sending an invitation (into the outbox) once or again, and an address that is
 * taken. There is no second factor here, so there is none to take away. The rest is the emulator's to answer.
 */
export function administrationOf({ port, pools, signIns, outbox }: Surroundings): HttpHandler {
  const poolOf = ({ UserPoolId }: LoginName): Pool => {
    const pool = pools.find(({ id }) => id === UserPoolId);
    if (pool === undefined) throw new CognitoRefusal('ResourceNotFoundException', `User pool ${UserPoolId} does not exist.`);
    return pool;
  };
  const userOf = async ({ UserPoolId, Username }: LoginName) =>
    userShape.parse(await administer(port, 'AdminGetUser', { UserPoolId, Username }));

  /** Sends the invitation of the pool's own template. */
  const invite = async (login: LoginName, to: string | undefined, password: string): Promise<void> => {
    const { invitation } = poolOf(login);
    const body = invitation.EmailMessage.replace('{username}', login.Username).replace('{####}', password);
    if (to !== undefined) {
      await outbox.deliver({ owner: login.UserPoolId, to, subject: invitation.EmailSubject, body, at: new Date().toISOString() });
    }
  };

  const resend = async (login: LoginName): Promise<HttpResponse> => {
    const { UserAttributes, UserStatus, Enabled } = await userOf(login);
    if (UserStatus !== 'FORCE_CHANGE_PASSWORD') {
      throw new CognitoRefusal('UnsupportedUserStateException', 'User account already confirmed');
    }
    const { UserPoolId, Username } = login;
    const Password = temporaryPassword(poolOf(login));
    await administer(port, 'AdminSetUserPassword', { UserPoolId, Username, Password, Permanent: false });
    await invite(login, attributeOf(UserAttributes, 'email'), Password);
    return done({ User: { Username, Attributes: UserAttributes, UserStatus, Enabled } });
  };

  const create = async (body: z.infer<typeof creation>): Promise<HttpResponse> => {
    if (body.MessageAction === 'RESEND') return resend(body);
    const email = attributeOf(body.UserAttributes, 'email');
    const { Users } = found.parse(await administer(port, 'ListUsers', { UserPoolId: body.UserPoolId }));
    if (
      Users.some(
        ({ Username, Attributes }) => Username !== body.Username && email !== undefined && attributeOf(Attributes, 'email') === email,
      )
    ) {
      throw new CognitoRefusal('AliasExistsException', 'An account with the email already exists.');
    }
    const password = body.TemporaryPassword ?? temporaryPassword(poolOf(body));
    const answer = await administer(port, 'AdminCreateUser', { ...body, TemporaryPassword: password, MessageAction: 'SUPPRESS' });
    if (body.MessageAction !== 'SUPPRESS') await invite(body, email, password);
    return done(answer);
  };

  const endSessions = async (login: LoginName): Promise<void> => {
    const [client] = poolOf(login).clients;
    for (const Token of await signIns.takeSessions(login)) {
      // one that was signed out of is gone already
      await administer(port, 'RevokeToken', { ClientId: client?.id, Token }).catch((error: unknown) => {
        if (!(error instanceof CognitoRefusal)) throw error;
      });
    }
  };

  /** What is answered here; undefined for what the emulator answers. */
  const answer = async (operation: string, body: unknown): Promise<HttpResponse | undefined> => {
    if (operation === 'AdminCreateUser') return create(creation.parse(body));
    if (!ANSWERED_HERE.has(operation)) return undefined;
    const login = loginName.parse(body);
    const user = await userOf(login);
    if (operation === 'AdminGetUser') return done({ ...user, Enabled: user.Enabled && !signIns.isDisabled(login) });
    if (operation === 'AdminDisableUser' || operation === 'AdminEnableUser') {
      await signIns.setDisabled(login, operation === 'AdminDisableUser');
    }
    if (operation === 'AdminDisableUser' || operation === 'AdminUserGlobalSignOut') await endSessions(login);
    return done();
  };

  return async (request) => {
    const operation = (request.headers['x-amz-target'] ?? '').split('.')[1] ?? '';
    try {
      return (await answer(operation, JSON.parse(request.body.toString()))) ?? (await send(port, request));
    } catch (error) {
      if (!(error instanceof CognitoRefusal)) throw error;
      return json(400, { __type: error.type, message: error.message }, AMZ);
    }
  };
}
