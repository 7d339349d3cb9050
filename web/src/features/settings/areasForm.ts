import { type AreasEdit, areaIdFor, type CitySettings, inOrder, pairsOf } from '#shared/settings/index.ts';

interface AreaValues {
  readonly id: string;
  readonly name: string;
  readonly isRetired: boolean;
}

interface PairValues {
  readonly a: string;
  readonly b: string;
  /** Null where nobody knows; as typed where it is no number. */
  readonly minutes: number | string | null;
}

/** The city's areas as typed, with every pair of them. */
export interface AreasValues {
  readonly areas: AreaValues[];
  readonly travelMinutes: PairValues[];
}

/** The areas as they stand, ready to be changed. */
export const valuesOf = ({ areas, travelMinutes }: Pick<CitySettings, 'areas' | 'travelMinutes'>): AreasValues => ({
  areas: areas.map(({ id, name, isRetired = false }) => ({ id, name, isRetired })),
  travelMinutes: pairsOf(areas).map(({ a, b }) => ({
    a,
    b,
    minutes: travelMinutes.find((pair) => pair.a === a && pair.b === b)?.minutes ?? null,
  })),
});

/** What a new area of this name adds: itself, and a pair with each of the others. */
export function additionOf(name: string, areas: readonly AreaValues[]): { readonly area: AreaValues; readonly pairs: PairValues[] } {
  const id = areaIdFor(
    name,
    areas.map((one) => one.id),
  );
  return {
    area: { id, name, isRetired: false },
    pairs: areas.map((other) => ({ ...inOrder(id, other.id), minutes: null })),
  };
}

/** Where the minutes from one area to each other in use are written. */
export const legsFrom = (from: string, { areas, travelMinutes }: AreasValues): { readonly at: number; readonly name: string }[] =>
  travelMinutes.flatMap(({ a, b }, at) => {
    const to = a === from ? b : b === from ? a : undefined;
    const other = areas.find(({ id, isRetired }) => id === to && !isRetired);
    return other ? [{ at, name: other.name }] : [];
  });

/** What is sent of what is typed; what is no number is refused by the contract, at its field. */
export const bodyOf = (values: AreasValues, version: AreasEdit['version']) => ({ ...values, version });
