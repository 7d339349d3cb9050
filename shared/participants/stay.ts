import * as z from 'zod/mini';
import { confided, localDate, oneOf, prose } from '#shared/kernel/index.ts';
import { PARTNER_KINDS } from '#shared/partners/index.ts';
import { CLOSE_REASONS, PARTICIPANT_STATES, PHASES, REFERRAL_ANSWERS } from './life.ts';

/** One time somebody was with the service, as it stood when they said goodbye. */
export const stay = z.strictObject({
  from: localDate,
  to: localDate,
  reason: z.nullable(oneOf(CLOSE_REASONS)),
  phase: confided('phase', oneOf(PHASES)),
  referralSource: confided('partner', z.nullable(oneOf(PARTNER_KINDS))),
});
export type Stay = z.infer<typeof stay>;

/** Where somebody was relative to treatment, and from which day on. */
const phaseSpan = z.strictObject({ phase: oneOf(PHASES), from: localDate });
export type PhaseSpan = z.infer<typeof phaseSpan>;

/** Somebody's phases, oldest first; the last of them is where they are. */
export const phases = z.array(phaseSpan).check(z.minLength(1), z.maxLength(50));

/** A break: until when, why in a few words, and where they were when it began, which is where they go on. */
export const pause = z.strictObject({ until: localDate, reason: confided('journal', prose(200)), before: oneOf(PARTICIPANT_STATES) });
export type Pause = z.infer<typeof pause>;

/** What the partner who referred somebody was answered, and when. */
export const referralAnswer = z.strictObject({ answer: oneOf(REFERRAL_ANSWERS), on: localDate, text: prose(1000) });
