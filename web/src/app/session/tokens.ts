import * as z from 'zod/mini';
import { ROLES, type Role, roleOf } from '#shared/kernel/roles.ts';
import { serviceOf } from '#shared/kernel/services.ts';

/** Who is signed in, as the id token says: their roles, and the services they work in by id. */
const person = z.object({ id: z.string(), name: z.string(), roles: z.array(z.enum(ROLES)), services: z.array(z.string()) });
export type Person = z.infer<typeof person>;

/** What one sign-in holds. `expiresAt` is the access token's end in epoch milliseconds. */
export const tokens = z.object({
  accessToken: z.string(),
  refreshToken: z.string(),
  expiresAt: z.number(),
  person,
});
export type Tokens = z.infer<typeof tokens>;

/** The claims of an id token that the page shows. */
const shownClaims = z.object({
  sub: z.string(),
  name: z.optional(z.string()),
  'cognito:username': z.optional(z.string()),
  'cognito:groups': z.optional(z.array(z.string())),
});

/** The person an id token describes; groups that are neither a role nor a service are left out. */
export function personOf(claims: unknown): Person {
  const { sub, name, 'cognito:username': username, 'cognito:groups': groups = [] } = z.parse(shownClaims, claims);
  const roles = groups.map(roleOf).filter((role): role is Role => role !== undefined);
  const services = groups.map(serviceOf).filter((service): service is string => service !== undefined);
  return { id: sub, name: name ?? username ?? '', roles, services };
}
