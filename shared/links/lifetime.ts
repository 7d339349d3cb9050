import * as z from 'zod/mini';
import { addDays, instant, type LocalDate, staffRef, version } from '#shared/kernel/index.ts';
import type { LinkPurpose } from './purposes.ts';

/** Links that are good for some days. One for logging meetings lasts as long as the match's period does. */
export const DATED_PURPOSES = ['roleLimits', 'answer', 'brief', 'pause', 'call'] as const satisfies readonly LinkPurpose[];
export type DatedPurpose = (typeof DATED_PURPOSES)[number];

/** Fewer days than this, and somebody who is away for a weekend finds a link that is over. */
export const FEWEST_LINK_DAYS = 3;

/** The most days of each: whatever opens something of a participant is good for a shorter time than what is the volunteer's own. */
export const MOST_LINK_DAYS: Readonly<Record<DatedPurpose, number>> = { roleLimits: 90, answer: 60, brief: 90, pause: 365, call: 365 };

const daysOf = (purpose: DatedPurpose) => z.int().check(z.gte(FEWEST_LINK_DAYS), z.lte(MOST_LINK_DAYS[purpose]));

/** For how many days a link of each purpose is good. */
export const linkDays = z.strictObject({
  roleLimits: daysOf('roleLimits'),
  answer: daysOf('answer'),
  brief: daysOf('brief'),
  pause: daysOf('pause'),
  call: daysOf('call'),
} satisfies Record<DatedPurpose, unknown>);
export type LinkDays = z.infer<typeof linkDays>;

/** What holds until a city decides otherwise. */
export const DEFAULT_LINK_DAYS: LinkDays = { roleLimits: 14, answer: 14, brief: 30, pause: 90, call: 180 };

/** What a city has decided, and who did last. Version 0 is what stands as deployed. */
export const decidedLinkDays = z.strictObject({
  days: linkDays,
  version: z.union([z.literal(0), version]),
  changed: z.nullable(z.strictObject({ by: staffRef, at: instant })),
});
export type DecidedLinkDays = z.infer<typeof decidedLinkDays>;

/** What a link's life follows from. */
export interface LinkLife {
  readonly today: LocalDate;
  readonly days: LinkDays;
  /** The last day of the match's period, where it has one. */
  readonly periodTo: LocalDate | null;
}

/** The last day on which a link that is made today leads anywhere. */
export const lastDayOf = (purpose: LinkPurpose, { today, days, periodTo }: LinkLife): LocalDate =>
  purpose === 'meetings' ? (periodTo ?? today) : addDays(today, days[purpose]);
