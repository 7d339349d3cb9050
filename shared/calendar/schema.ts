import * as z from 'zod/mini';
import { id, instant, version } from '#shared/kernel/index.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';

/** SHA-256 of the secret part of an address. */
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: 'wrong' }));

/** A member's own address, as kept. Its secret is known to nobody but them and the programs they give it to. */
export const calendarAddress = z.strictObject({ version, tokenHash: hash, language: z.enum(LANGUAGES), madeAt: instant });
export type CalendarAddress = z.infer<typeof calendarAddress>;

/** What is found by a secret's hash: whose calendar it opens. */
export const calendarDoor = z.strictObject({ staffId: id });

/** An address as its owner makes it: the device draws the secret and sends its hash alone, so that nobody else ever has it. */
export const addressInput = z.strictObject({ tokenHash: hash, language: z.enum(LANGUAGES) });

/** How one's own address stands: since when there is one, and in which language; null where there is none. */
export const addressStanding = z.strictObject({
  address: z.nullable(z.strictObject({ madeAt: instant, language: z.enum(LANGUAGES) })),
});
