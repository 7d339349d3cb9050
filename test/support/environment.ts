import type { City } from '#shared/kernel/index.ts';
import type { TestLogin } from './staff.ts';

export const ORIGIN_SECRETS = ['the-first-origin-secret', 'the-second-origin-secret'] as const;
export const CLIENT_ID = 'the-client-of-the-page';

const poolOf = (city: City): string => `eu-north-1_${city.id.replaceAll('-', '')}`;

/** Who issues a city's tokens. */
export const issuerOf = (city: City): string => `https://cognito-idp.eu-north-1.amazonaws.com/${poolOf(city)}`;

/** Whose tokens a city's functions take, with its services. */
export const loginOf = (city: City): TestLogin => ({ issuer: issuerOf(city), services: city.services.map(({ id }) => id) });

/** A function's environment, as the stack gives it. */
export function functionEnvironment(city: City, entry: string, TABLE_NAME: string): Record<string, string> {
  return {
    CITY: JSON.stringify(city),
    ENTRY: entry,
    TABLE_NAME,
    USER_POOL_ID: poolOf(city),
    USER_POOL_CLIENT_ID: CLIENT_ID,
    ISSUER: issuerOf(city),
    ORIGIN_SECRETS: ORIGIN_SECRETS.join(','),
    LOG_LEVEL: 'info',
  };
}
