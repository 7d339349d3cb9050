import { type AnyRoute, type CityRole, keysOf, type Reach } from '#shared/kernel/index.ts';

/** How somebody who works here stands to a participant. */
export const STANDINGS = {
  follows: 'follows the person up, or covers for who does',
  sameService: "works in the person's service",
  byConsent: 'works in another service; the person agrees that services work together',
  byLaw: "works in another service of a municipality's",
  otherService: 'works in another service; the person does not agree',
  closed: 'is named as one the record is closed to, whatever else',
} as const;

export type Standing = keyof typeof STANDINGS;

/** Whether an answer tells of the person: at once, once a reason is given and logged, or never. */
export type Telling = 'at once' | 'for a reason' | 'never';

const NEVER = {
  follows: 'never',
  sameService: 'never',
  byConsent: 'never',
  byLaw: 'never',
  otherService: 'never',
  closed: 'never',
} as const;

/** What a caseworker is told, by where an answer reaches (decisions 0065 and 0066). */
const TELLINGS: Readonly<Record<Reach, Readonly<Record<Standing, Telling>>>> = {
  record: { ...NEVER, follows: 'at once', sameService: 'for a reason', byConsent: 'for a reason', byLaw: 'for a reason' },
  door: { ...NEVER, follows: 'at once', sameService: 'at once', byConsent: 'at once', byLaw: 'at once' },
  found: { ...NEVER, follows: 'at once', sameService: 'at once', byConsent: 'at once' },
  own: { ...NEVER, follows: 'at once' },
  caseload: { ...NEVER, follows: 'at once' },
  responsible: { ...NEVER, follows: 'at once' },
  restricted: NEVER,
};

/** What a unit leader is told besides. */
const LEADERS: Readonly<Partial<Record<Reach, Readonly<Partial<Record<Standing, Telling>>>>>> = {
  caseload: { sameService: 'at once' },
  responsible: { sameService: 'for a reason', byConsent: 'for a reason', byLaw: 'for a reason' },
};

/** Whether a route's answer tells somebody of a participant, by role and by how they stand to the person. */
export function tells({ access, reach }: Pick<AnyRoute, 'access' | 'reach'>, role: CityRole, standing: Standing): Telling {
  if (!reach || access === 'public' || !access.includes(role)) return 'never';
  const asLeader = role === 'unitLeader' ? LEADERS[reach]?.[standing] : undefined;
  return asLeader ?? TELLINGS[reach][standing];
}

/** The standings in which an answer tells somebody of a participant at all. */
export const standingsTold = (route: Pick<AnyRoute, 'access' | 'reach'>, role: CityRole): Standing[] =>
  keysOf(STANDINGS).filter((standing) => tells(route, role, standing) !== 'never');
