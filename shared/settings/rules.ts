import { type Area, type CityDecisions, type Decision, type FieldFault, withoutFaults } from '#shared/kernel/index.ts';
import type { AreasEdit } from './schema.ts';

const repeatedAt = (keys: readonly string[]): number[] => keys.flatMap((key, at) => (keys.indexOf(key) < at ? [at] : []));

/**
 * Whether the city's areas may become these. None is ever taken out, as records name it: it is retired. At least one is
 * in use, no two are called the same, and minutes are told once of each pair, in order.
 */
export function checkAreas(
  current: readonly Pick<Area, 'id'>[],
  { areas, travelMinutes }: Pick<AreasEdit, 'areas' | 'travelMinutes'>,
): Decision<true> {
  const ids = areas.map(({ id }) => id);
  const lost = current.some(({ id }) => !ids.includes(id));
  const inUse = areas.some(({ isRetired }) => !isRetired);
  const isPair = ({ a, b }: { readonly a: string; readonly b: string }): boolean => a < b && ids.includes(a) && ids.includes(b);
  const strange = travelMinutes.flatMap((pair, at) => (isPair(pair) ? [] : [at]));
  const twice = repeatedAt(travelMinutes.map(({ a, b }) => `${a} ${b}`));
  const faults: FieldFault[] = [
    ...(lost ? [{ pointer: '/areas', code: 'choice' as const }] : []),
    ...(inUse ? [] : [{ pointer: '/areas', code: 'tooFew' as const, params: { minimum: 1 } }]),
    ...repeatedAt(ids).map((at) => ({ pointer: `/areas/${at}/id`, code: 'taken' as const })),
    ...repeatedAt(areas.map(({ name }) => name.toLowerCase())).map((at) => ({ pointer: `/areas/${at}/name`, code: 'taken' as const })),
    ...[...new Set([...strange, ...twice])].map((at) => ({ pointer: `/travelMinutes/${at}`, code: 'wrong' as const })),
  ];
  return withoutFaults(faults);
}

/** The areas as kept: what nobody knows is left out. */
export const areasOf = ({
  areas,
  travelMinutes,
}: Pick<AreasEdit, 'areas' | 'travelMinutes'>): Pick<CityDecisions, 'areas' | 'travelMinutes'> => ({
  areas: areas.map(({ id, name, isRetired }) => ({ id, name, ...(isRetired && { isRetired }) })),
  travelMinutes: travelMinutes.flatMap(({ a, b, minutes }) => (minutes === null ? [] : [{ a, b, minutes }])),
});
