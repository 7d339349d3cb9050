import * as z from 'zod/mini';
import { CITY_ROLES, city, email, historyEntry, id, line, oneOf, serviceId, version } from '#shared/kernel/index.ts';
import { MEMBER_ACTIONS, MEMBER_STATES } from './life.ts';

const unique = <Value>(values: readonly Value[]): boolean => new Set(values).size === values.length;
const roles = z.array(z.enum(CITY_ROLES));
const services = z.array(serviceId);

/** What a unit leader gives: at least one role, in at least one service, and none twice. */
const given = {
  roles: roles.check(z.minLength(1), z.maxLength(CITY_ROLES.length), z.refine(unique, { error: 'repeated' })),
  services: services.check(z.minLength(1), z.maxLength(30), z.refine(unique, { error: 'repeated' })),
};

export const memberState = oneOf(MEMBER_STATES);
export const memberAction = oneOf(MEMBER_ACTIONS);

/** A member of a city's staff, as others see them: what they are here, in which of the city's services, and whether they still are. */
export const member = z.strictObject({ id, name: line(), roles, services, state: memberState });
export type Member = z.infer<typeof member>;

/** Somebody to be let in. The address is where the invitation goes, and what they sign in with. */
export const invitation = z.strictObject({ name: line(), email, ...given });
export type Invitation = z.infer<typeof invitation>;

export const memberEdit = z.strictObject({ ...given, version });
export type MemberEdit = z.infer<typeof memberEdit>;

export const memberStep = z.strictObject({ action: memberAction, version });

/** A member as the unit leader sees them. */
export const memberRecord = z.strictObject({
  member: z.strictObject({
    ...member.shape,
    version,
    /** Null for a login that was made without one. */
    email: z.nullable(email),
  }),
  /** Whether the login does not yet say what is said here: something was interrupted, and settling it is tried again on request. */
  isUnsettled: z.boolean(),
  allowed: z.array(memberAction),
  history: z.array(historyEntry),
});
export type MemberRecord = z.infer<typeof memberRecord>;

/** Who is signed in, and the city they work in. */
export const me = z.strictObject({ id, name: line(), roles, services, city });
export type Me = z.infer<typeof me>;
