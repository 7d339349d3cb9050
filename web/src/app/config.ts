import * as z from 'zod/mini';
import { cityId } from '#shared/kernel/city.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';

/** What the site is told of its city when it starts; written beside the page at deployment. */
const siteConfig = z.strictObject({
  city: z.strictObject({ id: cityId, name: z.string(), kind: z.enum(['charity', 'municipality']) }),
  auth: z.strictObject({
    issuer: z.url(),
    /** Where sign-in lives: `/oauth2/authorize`, `/oauth2/token` and `/logout` stand under it. */
    loginUrl: z.url(),
    clientId: z.string(),
    scopes: z.array(z.string()),
  }),
  languages: z.array(z.enum(LANGUAGES)),
});

export type SiteConfig = z.infer<typeof siteConfig>;
export type AuthConfig = SiteConfig['auth'];

/** Reads `/config.json`; rejects when it cannot be fetched or is not what a site's configuration must be. */
export async function loadConfig(): Promise<SiteConfig> {
  const response = await fetch('/config.json', { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`config.json answered ${response.status}`);
  return z.parse(siteConfig, await response.json());
}
