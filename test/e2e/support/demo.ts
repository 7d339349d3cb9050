import type { LocalCloud } from '#local/cloud.ts';
import { loadDemo } from '#local/demo/load.ts';
import { signIn } from '#local/signIn.ts';

/** Fills some cities with the demo data, through the API, as `npm start` does. */
export async function loadDemoInto(cloud: LocalCloud, cities: readonly string[]): Promise<void> {
  const tokens = new Map<string, Promise<string>>();
  await loadDemo({
    cities: cities.map((id) => ({ id, url: cloud.url(id) })),
    token(city, login) {
      const who = `${city} ${login}`;
      const token = tokens.get(who) ?? signIn(cloud.url(city), login).then(({ access }) => access);
      tokens.set(who, token);
      return token;
    },
    progress: () => undefined,
    signal: new AbortController().signal,
  });
}
