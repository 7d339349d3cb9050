import { FIGURES } from './catalogue/index.ts';
import { cellsOf } from './figure.ts';

const VERSIONED = /^(\w+)@(\d+)/;

/** The name of a figure among the matches that one version of the city's weights suggested: its cells are the same over again. */
export const amongWeights = (id: string, version: number): string => `${id}@${version}`;

const KNOWN = new Set(FIGURES.flatMap(cellsOf));
const KNOWN_BY_WEIGHTS = new Set(FIGURES.filter(({ byWeights }) => byWeights).flatMap(cellsOf));

/** The name of a cell whichever version of the weights it is counted by. */
export const withoutWeights = (cell: string): string => cell.replace(VERSIONED, '$1');

/** Whether a cell is of a figure there is, or of one among the matches of a version of the weights. */
export const isKnown = (cell: string): boolean => (VERSIONED.test(cell) ? KNOWN_BY_WEIGHTS.has(withoutWeights(cell)) : KNOWN.has(cell));

/** The versions of the weights that something was counted by, the latest first. */
export const weightsIn = (cells: Readonly<Record<string, unknown>>): number[] =>
  [...new Set(Object.keys(cells).flatMap((cell) => VERSIONED.exec(cell)?.[2] ?? []))].map(Number).sort((one, other) => other - one);

/** What was counted by one version of the weights, under the figures' own names. */
export const ofWeights = <Amount extends number | null>(cells: Readonly<Record<string, Amount>>, version: number): Record<string, Amount> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([cell, number]) => {
      const [, id, of] = VERSIONED.exec(cell) ?? [];
      return id !== undefined && Number(of) === version ? [[cell.replace(VERSIONED, id), number] as const] : [];
    }),
  );
