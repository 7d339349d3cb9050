import * as z from 'zod/mini';
import { id, routesOf, version } from '#shared/kernel/index.ts';
import { matchState } from './schema.ts';

export const route = routesOf('matching');
export const params = z.strictObject({ participantId: id });
export const assignmentParams = z.strictObject({ participantId: id, assignmentId: id });
export const matchParams = z.strictObject({ participantId: id, matchId: id });
export const audit = { subject: 'participant', param: 'participantId' } as const;
export const changed = z.strictObject({ id, version, state: matchState });
