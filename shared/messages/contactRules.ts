import * as z from 'zod/mini';
import { LANGUAGES, type LocalTime, timeIn } from '#shared/kernel/index.ts';

const hour = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));

/** What somebody has said of messages to them: in which language, between which hours, and whether a message may be left. */
export const contactRules = z
  .strictObject({
    language: z.enum(LANGUAGES),
    /** Whole hours on Norway's clocks, from the first up to the second. */
    from: hour(0, 23),
    to: hour(1, 24),
    /** Whether one may speak to an answering machine, or to whoever takes the phone. */
    leaveMessage: z.boolean(),
  })
  .check(z.refine(({ from, to }) => from < to, { error: 'order', path: ['to'] }));
export type ContactRules = z.infer<typeof contactRules>;

/** What holds of those who have not been asked: between breakfast and evening, and nothing to any but themselves. */
export const USUAL_CONTACT: ContactRules = { language: 'nb', from: 9, to: 20, leaveMessage: false };

const hourOf = (time: LocalTime): number => Number(time.slice(0, 2));

/** Whether somebody may get a message at a moment. */
export const mayBeSentAt = (moment: Date, { from, to }: Pick<ContactRules, 'from' | 'to'>): boolean => {
  const now = hourOf(timeIn(moment));
  return now >= from && now < to;
};
