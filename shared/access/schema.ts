import * as z from 'zod/mini';
import { id, line } from '#shared/kernel/index.ts';
import { closure } from './guard.ts';

/** Why somebody opens a record that is not theirs to follow up, in their own words. */
export const opening = z.strictObject({ reason: line(300) });

/** The colleague a record is closed to, or opened to again. */
export const colleague = z.strictObject({ staffId: id });

/** Those a record is closed to. */
export const closures = z.strictObject({ items: z.array(closure) });
