import * as z from 'zod/mini';

/** A text in an address that may be left out; what a hand has spoiled is as good as left out. */
export const optionalText = z.catch(z.optional(z.string()), undefined);

/** Something an address may ask for: `mine=true`, and nothing else. */
export const optionalFlag = z.catch(z.optional(z.literal(true)), undefined);
