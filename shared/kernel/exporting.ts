import * as z from 'zod/mini';
import { id } from './text.ts';

/** As many people as one request takes out: each is logged by itself before the answer. */
export const TAKEN_OUT_AT_ONCE = 50;

/** Those on the screen whose lines are taken out of the product, by id. */
export const takingOut = z.strictObject({ ids: z.array(id).check(z.minLength(1), z.maxLength(TAKEN_OUT_AT_ONCE)) });

/** What is taken out, in the order it was asked for; those one may no longer see are left out. */
export const takenOutOf = <Row extends z.ZodMiniType>(row: Row) => z.strictObject({ rows: z.array(row) });
