import { groupOf, groupOfService, type Role } from '#shared/kernel/index.ts';

/** Somebody signed in, as a test names them. */
export interface Staff {
  readonly id: string;
  readonly username: string;
  readonly roles: readonly Role[];
  /** Those of the city's services they work in; all of them unless said. */
  readonly services?: readonly string[];
}

/** Whose tokens they are: the issuer, and the services it has groups for. */
export interface TestLogin {
  readonly issuer: string;
  readonly services: readonly string[];
}

/** One of each role, and a second counsellor to be compared with the first. */
export const STAFF = {
  counsellor: { id: '00000000-0000-4000-8000-000000000001', username: 'veileder', roles: ['counsellor'] },
  otherCounsellor: { id: '00000000-0000-4000-8000-000000000002', username: 'veileder2', roles: ['counsellor'] },
  unitLeader: { id: '00000000-0000-4000-8000-000000000003', username: 'leder', roles: ['unitLeader'] },
  socialWorker: { id: '00000000-0000-4000-8000-000000000004', username: 'sosionom', roles: ['socialWorker'] },
  activityLeader: { id: '00000000-0000-4000-8000-000000000005', username: 'aktivitet', roles: ['activityLeader'] },
} as const satisfies Record<string, Staff>;

export type StaffName = keyof typeof STAFF;

/** Seconds a token is good for. */
const GOOD_FOR = 900;

/** What the gateway says of a Cognito access token: every claim is text, and groups are written `[a b]`. */
export function claimsOf(staff: Staff, { issuer, clientId, services: all }: TestLogin & { clientId: string }): Record<string, string> {
  const now = Math.floor(Date.now() / 1000);
  const services = staff.services ?? all;
  return {
    sub: staff.id,
    username: staff.username,
    'cognito:groups': `[${[...staff.roles.map(groupOf), ...services.map(groupOfService)].join(' ')}]`,
    client_id: clientId,
    iss: issuer,
    token_use: 'access',
    scope: 'openid',
    auth_time: String(now),
    iat: String(now),
    exp: String(now + GOOD_FOR),
    jti: '3f0c6b1e-0d54-4a3c-8f6f-6f0d6b1e0d54',
  };
}
