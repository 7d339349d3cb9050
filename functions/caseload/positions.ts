import * as z from 'zod/mini';
import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { type Position, position } from '#shared/caseload/index.ts';

const START = 'now#position#';
const stored = z.object(position.shape);

/** How much each one works, among the items of who does what now. */
export const positionsIn = (items: readonly Stored[]): ReadonlyMap<string, Position> =>
  new Map(
    items
      .filter(({ sk }) => sk.startsWith(START))
      .map(({ content }) => stored.parse(content))
      .map((one) => [one.staffId, one]),
  );

/** How much somebody works, or undefined where nobody has said. */
export async function readPosition({ table, keys }: Pick<Deps, 'table' | 'keys'>, staffId: string): Promise<Position | undefined> {
  const found = await table.get(keys.position(staffId));
  return found && stored.parse(found.content);
}

/** Writes how much somebody works, if nobody else has meanwhile. */
export function replacePosition({ keys }: Pick<Deps, 'keys'>, next: Position): Write {
  const item = { ...next, ...keys.position(next.staffId) };
  return next.version === 1 ? { create: item } : { replace: item, version: next.version - 1 };
}
