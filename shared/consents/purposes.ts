import type { City, Words } from '#shared/kernel/index.ts';

/** What consent is asked for. */
export const CONSENT_PURPOSES = {
  registration: { nb: 'Registrering', nn: 'Registrering', en: 'Registration' },
  shareWithVolunteer: { nb: 'Deling med tidgiver', nn: 'Deling med tidgivar', en: 'Sharing with a volunteer' },
  shareWithPartner: { nb: 'Deling med samarbeidspartner', nn: 'Deling med samarbeidspartnar', en: 'Sharing with a partner' },
  betweenServices: { nb: 'Deling mellom tjenestene våre', nn: 'Deling mellom tenestene våre', en: 'Sharing between our services' },
  statistics: { nb: 'Med i tallene', nn: 'Med i tala', en: 'Part of the figures' },
} as const satisfies Words;

export type ConsentPurpose = keyof typeof CONSENT_PURPOSES;

/** The purposes that are answered once; sharing with partners is answered for each partner. */
export const SINGLE_PURPOSES = ['registration', 'shareWithVolunteer', 'betweenServices', 'statistics'] as const satisfies ConsentPurpose[];

export type SinglePurpose = (typeof SINGLE_PURPOSES)[number];

/**
 * What a municipality does by law (domain, service 5): it writes down whom it serves, its services work together, and it
 * reports figures. Telling a volunteer or a partner about somebody is in no law, and rests on consent there too.
 */
const BY_LAW: readonly ConsentPurpose[] = ['registration', 'betweenServices', 'statistics'];

/** Whether a purpose rests on law in this city, so that no consent is asked for. */
export const restsOnLaw = (purpose: ConsentPurpose, { kind }: Pick<City, 'kind'>): boolean =>
  kind === 'municipality' && BY_LAW.includes(purpose);

export const CONSENT_WAYS = {
  oral: { nb: 'Muntlig', nn: 'Munnleg', en: 'Orally' },
  written: { nb: 'Skriftlig', nn: 'Skriftleg', en: 'In writing' },
} as const satisfies Words;
