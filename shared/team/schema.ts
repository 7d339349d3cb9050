import * as z from 'zod/mini';
import { CITY_ROLES, city, id, line, serviceId } from '#shared/kernel/index.ts';

/** A member of a city's staff, as others see them: what they are here, and in which of the city's services. */
export const member = z.strictObject({ id, name: line(), roles: z.array(z.enum(CITY_ROLES)), services: z.array(serviceId) });
export type Member = z.infer<typeof member>;

/** Who is signed in, and the city they work in. */
export const me = z.strictObject({ ...member.shape, city });
export type Me = z.infer<typeof me>;
