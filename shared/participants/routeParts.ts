import * as z from 'zod/mini';
import { id, routesOf, version } from '#shared/kernel/index.ts';
import { participantId } from './examples.ts';

export const route = routesOf('participants');
export const params = z.strictObject({ participantId: id });
export const changed = z.strictObject({ id, version });
export const changedExample = { id: participantId, version: 2 };
