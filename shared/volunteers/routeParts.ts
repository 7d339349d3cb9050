import * as z from 'zod/mini';
import { id, routesOf, version } from '#shared/kernel/index.ts';
import { volunteerState } from './schema.ts';

export const route = routesOf('volunteers');
export const params = z.strictObject({ volunteerId: id });
export const changed = z.strictObject({ id, version, state: volunteerState });
