import * as z from 'zod/mini';
import { id, localDate, type Role, type StaffRef, staffRef } from '#shared/kernel/index.ts';
import { type Restriction, restriction } from './restriction.ts';

/**
 * A member of staff who may not open a record: their own, their kin's, or one of somebody they know. Why is not kept, so
 * that the three are never told apart (domain, service 4).
 */
export const closure = z.strictObject({ staff: z.strictObject({ id, name: z.string() }), declaredBy: staffRef, on: localDate });
export type Closure = z.infer<typeof closure>;

/** What a participant's card keeps of who may open their record, besides the service. It is never shown in a list. */
export const guard = {
  /** Whether they agree that the city's other services may open it. */
  openBetweenServices: z.boolean(),
  /** Whether they agree to be registered. */
  agreesToRegistration: z.boolean(),
  closedTo: z.array(closure),
  /** Kept without being used; absent or null where it is in use. */
  restriction: z.optional(z.nullable(restriction)),
};

/** What decides who may open a participant's record. */
export interface Guarded {
  readonly service: string;
  readonly responsible: StaffRef;
  readonly openBetweenServices: boolean;
  readonly agreesToRegistration: boolean;
  readonly closedTo: readonly Pick<Closure, 'staff'>[];
  readonly restriction?: Pick<Restriction, 'to'> | null | undefined;
}

/** Somebody who wants to open it. */
export interface Visitor {
  readonly id: string;
  readonly roles: readonly Role[];
  /** The services they work in. */
  readonly services: readonly string[];
}
