import type { AnyRoute } from '#shared/kernel/index.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The paths at which something stands in a value, as `items[].name`. */
function paths(value: unknown, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => paths(one, `${at}[]`));
  if (isRecord(value)) return Object.entries(value).flatMap(([name, one]) => paths(one, at === '' ? name : `${at}.${name}`));
  return [at];
}

/** The same of those items of its lists that name somebody. */
const pathsOfItems = (body: unknown, id: string): string[] =>
  isRecord(body)
    ? Object.entries(body).flatMap(([name, list]) =>
        Array.isArray(list) ? list.filter((one) => JSON.stringify(one).includes(id)).flatMap((one) => paths(one, `${name}[]`)) : [],
      )
    : [];

/** The fields in which an answer tells of somebody: all of it behind the gate, and in lists the items that name them. */
export function toldOf({ gate }: Pick<AnyRoute, 'gate'>, body: unknown, id: string): string[] {
  return [...new Set(gate ? paths(body, '') : pathsOfItems(body, id))].toSorted();
}
