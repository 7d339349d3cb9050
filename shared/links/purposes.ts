import type { Words } from '#shared/kernel/index.ts';

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
