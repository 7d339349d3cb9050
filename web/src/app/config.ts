import * as z from 'zod/mini';
import { cityId } from '#shared/kernel/city.ts';
import { localDate } from '#shared/kernel/dates.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';

/** What every site is told when it starts; written beside the page at deployment. */
const everySite = {
  auth: z.strictObject({
    issuer: z.url(),
    /** Where sign-in lives: `/oauth2/authorize`, `/oauth2/token` and `/logout` stand under it. */
    loginUrl: z.url(),
    clientId: z.string(),
    scopes: z.array(z.string()),
  }),
  languages: z.array(z.enum(LANGUAGES)),
};

const citySite = z.strictObject({
  city: z.strictObject({ id: cityId, name: z.string(), kind: z.enum(['charity', 'municipality']) }),
  ...everySite,
});

/** A city as the national office is told of it: whom its figures count, and whether it shares them. */
const cityOfNation = z.strictObject({
  id: cityId,
  name: z.string(),
  kind: z.enum(['charity', 'municipality']),
  /** Whether its figures go to the national office. */
  shares: z.boolean(),
  /** From when a municipality has agreed to it; null where it has not, or need not. */
  agreedFrom: z.nullable(localDate),
  minimumConversations: z.int(),
});
export type CityOfNation = z.infer<typeof cityOfNation>;

/** The national office: the cities' figures, and nobody's record. */
const nationalSite = z.strictObject({ national: z.literal(true), name: z.string(), cities: z.array(cityOfNation), ...everySite });

/** What a site's configuration must be: a city's, or the national office's. */
export const siteConfig = z.union([citySite, nationalSite]);

export type CitySite = z.infer<typeof citySite>;
export type SiteConfig = z.infer<typeof siteConfig>;
export type AuthConfig = SiteConfig['auth'];

/** Whether a site is a city's, where people's records are. */
export const isCity = (config: SiteConfig): config is CitySite => 'city' in config;

/** The name of the city, or of the national office. */
export const siteName = (config: SiteConfig): string => (isCity(config) ? config.city.name : config.name);

/** Reads `/config.json`; rejects when it cannot be fetched or is not what a site's configuration must be. */
export async function loadConfig(): Promise<SiteConfig> {
  const response = await fetch('/config.json', { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`config.json answered ${response.status}`);
  return z.parse(siteConfig, await response.json());
}
