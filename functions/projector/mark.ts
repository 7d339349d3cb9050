import * as z from 'zod/mini';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import { type Contribution, NOTHING } from '#shared/reporting/index.ts';

const mark = z.object({
  version: z.int(),
  counted: z.int(),
  shared: z.boolean(),
  cells: z.record(z.string(), z.record(z.string(), z.int())),
  people: z.record(z.string(), z.array(z.string())),
});

/** What has been counted of one record. */
export interface Mark extends Contribution {
  /** How often the mark itself was written; 0 where there is none yet. */
  readonly version: number;
  /** The version of the record that was counted; 0 before any was. */
  readonly counted: number;
  /** Whether it was counted for the nation too. */
  readonly shared: boolean;
}

/** A record that is gone is never back, as ids are not used again: no version is newer. */
export const GONE = Number.MAX_SAFE_INTEGER;

/** What has been counted of a record that nobody has counted. */
export const UNCOUNTED: Mark = { version: 0, counted: 0, shared: false, ...NOTHING };

/** Reads a mark. */
export const markOf = ({ content }: Stored): Mark => mark.parse(content);

/** What a mark is to say next. */
export interface Target {
  readonly counted: number;
  readonly shared: boolean;
  readonly contribution: Contribution;
}
