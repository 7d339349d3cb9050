import { type Grid, isHidden, type Spot, smallest, TOTAL } from './grid.ts';

/** A hidden number that its rows and columns give away, and the rows and columns on the one side of it. */
interface Bridge {
  readonly spot: Spot;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

type Vertex = { readonly kind: 'row' | 'column'; readonly at: number };

const nameOf = ({ kind, at }: Vertex): string => `${kind} ${at}`;

/** The numbers of one breakdown and its total. */
const columnsOf = (parts: readonly number[]): readonly number[] => [TOTAL, ...parts];

/**
 * Finds a hidden number that can be computed. Every row and every column is an equation; taken as points, with each hidden
 * number as an edge between its row and its column, exactly those can be computed that lie on no circle: the bridges.
 */
export function findBridge(grid: Grid, parts: readonly number[]): Bridge | undefined {
  const columns = columnsOf(parts);
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const reached: Vertex[] = [];

  const neighbours = ({ kind, at }: Vertex): { readonly spot: Spot; readonly to: Vertex }[] =>
    kind === 'row'
      ? columns.map((column) => ({ spot: { row: at, column }, to: { kind: 'column', at: column } }))
      : grid.values.map((_, row) => ({ spot: { row, column: at }, to: { kind: 'row', at: row } }));

  /** Walks on from a point. What can be reached no other way than by the edge just walked lies behind a bridge. */
  function walk(from: Vertex, cameBy: Spot | undefined): Bridge | undefined {
    const place = reached.length;
    reached.push(from);
    order.set(nameOf(from), place);
    let lowest = place;
    for (const { spot, to } of neighbours(from).filter((one) => isHidden(grid, one.spot))) {
      if (cameBy && spot.row === cameBy.row && spot.column === cameBy.column) continue;
      const known = order.get(nameOf(to));
      if (known !== undefined) {
        lowest = Math.min(lowest, known);
        continue;
      }
      const start = reached.length;
      const found = walk(to, spot);
      if (found) return found;
      const beyond = low.get(nameOf(to)) ?? start;
      if (beyond > place) return bridgeAt(spot, reached.slice(start));
      lowest = Math.min(lowest, beyond);
    }
    low.set(nameOf(from), lowest);
    return undefined;
  }

  for (const row of grid.values.keys()) {
    if (order.has(nameOf({ kind: 'row', at: row }))) continue;
    const found = walk({ kind: 'row', at: row }, undefined);
    if (found) return found;
  }
  return undefined;
}

const atOf = (vertices: readonly Vertex[], kind: Vertex['kind']): ReadonlySet<number> =>
  new Set(vertices.filter((vertex) => vertex.kind === kind).map(({ at }) => at));

const bridgeAt = (spot: Spot, beyond: readonly Vertex[]): Bridge => ({ spot, rows: atOf(beyond, 'row'), columns: atOf(beyond, 'column') });

/**
 * The number to hide beside one that can be computed, so that it no longer can: the smallest that leads from the one side
 * to the other, and so closes a circle. Only what is hidden somewhere already is on a side at all.
 */
export function secondWay(grid: Grid, parts: readonly number[], { rows, columns }: Bridge): Spot | undefined {
  const spots = grid.values.flatMap((_, row) => columnsOf(parts).map((column) => ({ row, column })));
  const crossing = spots.filter((spot) => !isHidden(grid, spot) && rows.has(spot.row) !== columns.has(spot.column));
  const touched = crossing.filter(
    ({ row, column }) =>
      columnsOf(parts).some((other) => isHidden(grid, { row, column: other })) &&
      grid.values.some((_, other) => isHidden(grid, { row: other, column })),
  );
  return smallest(grid, touched);
}
