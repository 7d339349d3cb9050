import { type Filled, fillCity } from './fill/fillCity.ts';
import { publishForNation } from './fill/nation.ts';
import type { LoadDemo } from './loader.ts';
import { officeOf } from './office.ts';

/** What is said of a city in the end; nothing where there was nothing to do. */
function lineOf(filled: Filled): string | undefined {
  if (filled === 'now') return 'loaded';
  if (typeof filled === 'string') return undefined;
  const [first] = filled.wrong;
  const told = first instanceof Error ? first.message : String(first);
  return `${filled.wrong.length} people could not be loaded whole, and are tried again at the next start. The first: ${told}`;
}

/** Loads invented people, their conversations and matches into the cities, one city after another, and publishes what they came to. */
export const loadDemo: LoadDemo = async (cloud) => {
  for (const city of cloud.cities) {
    const say = (line: string): void => cloud.progress(`Demo data for ${city.id}: ${line}`);
    const filled = await fillCity(officeOf(cloud, city), say);
    cloud.signal.throwIfAborted();
    const line = lineOf(filled);
    if (line !== undefined) say(line);
  }
  if (await publishForNation(cloud))
    cloud.progress('Demo data for the national office: published the last half-year that is closed, and the year before');
};
