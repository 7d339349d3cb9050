import { type City, city } from '#shared/kernel/index.ts';
import { SOURCE_SORT_KEYS } from '#shared/reporting/index.ts';

/** One account holds this many: its quotas for distributions, policies and roles are reached soon after. Then a second account. */
export const MOST_CITIES_PER_ACCOUNT = 90;

/** Everything of one city is called by its id, so two cities may not share one. */
const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

/** A city's line among the nation's figures has its id for a sort key, which must not look like a record's that is counted. */
const faultsOfId = ({ id }: City): string[] =>
  SOURCE_SORT_KEYS.some((key) => ('is' in key ? id === key.is : id.startsWith(key.begins)))
    ? ['has an id that wakes the one who counts']
    : [];

/** Who works where is told by the service's id, so two services may not share one. */
const faultsOfServices = ({ services }: City): string[] =>
  repeated(services.map(({ id }) => id)).map((id) => `has the service ${id} twice`);

/** What the schema cannot see by itself: that travel is told once per pair, between areas the city has. */
function faultsOfTravel({ areas, travelMinutes }: City): string[] {
  const known = new Set(areas.map((area) => area.id));
  const strangers = travelMinutes.flatMap(({ a, b }) => [a, b]).filter((id) => !known.has(id));
  const unordered = travelMinutes.filter(({ a, b }) => a >= b).map(({ a, b }) => `${a}–${b}`);
  return [
    ...strangers.map((id) => `travels to ${id}, which is none of its areas`),
    ...unordered.map((pair) => `has ${pair} in the wrong order`),
    ...repeated(travelMinutes.map(({ a, b }) => `${a}–${b}`)).map((pair) => `has ${pair} twice`),
    ...repeated(areas.map((area) => area.id)).map((id) => `has the area ${id} twice`),
  ];
}

/**
 * The cities as typed, or an error naming the city and what is wrong with it: nothing is synthesised from a bad entry.
 *
 * @throws Error when an entry does not fit the schema, an id is reserved or taken, travel does not fit the areas, or there are too many
 */
export function checkedCities(entries: readonly unknown[]): readonly City[] {
  if (entries.length > MOST_CITIES_PER_ACCOUNT) {
    throw new Error(`One account holds at most ${MOST_CITIES_PER_ACCOUNT} cities, and here are ${entries.length}: open a second account.`);
  }
  const parsed = entries.map((entry, index) => {
    const result = city.safeParse(entry);
    if (!result.success) throw new Error(`City number ${index + 1} is not valid: ${JSON.stringify(result.error.issues)}`);
    const faults = [...faultsOfId(result.data), ...faultsOfServices(result.data), ...faultsOfTravel(result.data)];
    if (faults.length > 0) throw new Error(`City ${result.data.id} ${faults.join(', and ')}.`);
    return result.data;
  });
  const twice = repeated(parsed.map(({ id }) => id));
  if (twice.length > 0) throw new Error(`More than one city is called ${twice.join(', ')}.`);
  return parsed;
}
