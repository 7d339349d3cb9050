import type { LocalDate, Words } from '#shared/kernel/index.ts';
import { addDays } from '#shared/kernel/index.ts';

/** What a personal link is for. Each is good for its own purpose alone. */
export const LINK_PURPOSES = {
  roleLimits: { nb: 'Godta rollens grenser', nn: 'Godta grensene for rolla', en: "Accept the role's limits" },
  answer: { nb: 'Svare på et forslag', nn: 'Svare på eit forslag', en: 'Answer a proposal' },
  brief: { nb: 'Lese om den man skal møte', nn: 'Lese om den ein skal møte', en: 'Read about the person one meets' },
  meetings: { nb: 'Logge møter', nn: 'Logge møte', en: 'Log meetings' },
  pause: { nb: 'Ta en pause', nn: 'Ta ein pause', en: 'Take a break' },
  call: { nb: 'Be om å bli ringt', nn: 'Be om å bli ringd', en: 'Ask to be called' },
} as const satisfies Words;

export type LinkPurpose = keyof typeof LINK_PURPOSES;

/** Purposes that are about one match, and about the volunteer alone. */
export const MATCH_PURPOSES = ['answer', 'brief', 'meetings'] as const satisfies readonly LinkPurpose[];
export const VOLUNTEER_PURPOSES = ['roleLimits', 'pause', 'call'] as const satisfies readonly LinkPurpose[];

/** Days a link lasts; one for logging meetings lasts as long as the period does. */
const DAYS: Readonly<Record<Exclude<LinkPurpose, 'meetings'>, number>> = { roleLimits: 14, answer: 14, brief: 30, pause: 90, call: 180 };

/**
 * The last day on which a link that is made today leads anywhere.
 *
 * @param periodTo the last day of the match's period, where it has one
 */
export const lastDayOf = (purpose: LinkPurpose, today: LocalDate, periodTo: LocalDate | null): LocalDate =>
  purpose === 'meetings' ? (periodTo ?? today) : addDays(today, DAYS[purpose]);
