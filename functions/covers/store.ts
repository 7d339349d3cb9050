import * as z from 'zod/mini';
import type { Deps } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { type Cover, cover } from '#shared/covers/index.ts';

type Access = Pick<Deps, 'table' | 'keys'>;

const stored = z.strictObject({ version: z.int(), covers: z.array(cover) });

/** All covers of a city. They are one item, so that two made at once are seen by one another, and none is read alone. */
export interface Covers {
  readonly covers: readonly Cover[];
  /** 0 before the first. */
  readonly version: number;
}

/** The covers as an item of the caseload partition tells them; none before the first was made. */
export const coversIn = (content: Readonly<Record<string, unknown>> | undefined): Covers =>
  content ? stored.parse(content) : { covers: [], version: 0 };

/** Every cover that stands, is to come or ended lately. One read by key, which sees every cover made so far. */
export const readCovers = async ({ table, keys }: Access): Promise<Covers> => coversIn((await table.get(keys.covers()))?.content);

/** Puts changed covers in place of those read, if nobody else has meanwhile. */
export function replaceCovers({ keys }: Pick<Deps, 'keys'>, { version }: Covers, next: readonly Cover[]): Write {
  const item = { ...keys.covers(), covers: next, version: version + 1 };
  return version === 0 ? { create: item } : { replace: item, version };
}
