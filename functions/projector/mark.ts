import * as z from 'zod/mini';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import { type Contribution, type CountsFrom, NOTHING, partedAt } from '#shared/reporting/index.ts';

const contribution = z.object({
  cells: z.record(z.string(), z.record(z.string(), z.int())),
  people: z.record(z.string(), z.array(z.string())),
});

const mark = z.extend(contribution, {
  version: z.int(),
  counted: z.int(),
  shared: z.boolean(),
  from: z.nullable(z.string()),
  settling: z.boolean(),
  withheld: contribution,
});

/** What a mark says of a record besides what it counted for. */
interface Said {
  /** The version of the record that was counted; 0 before any was. */
  readonly counted: number;
  /** Whether it was counted for the nation too. */
  readonly shared: boolean;
  /** From when on the person agreed to be counted, as far as was known. */
  readonly from: CountsFrom;
  /** What it would have counted for, had they agreed. */
  readonly withheld: Contribution;
  /** Of a participant's profile: the answer has changed, and not all their records follow it yet. */
  readonly settling: boolean;
}

/** What has been counted of one record. */
export interface Mark extends Contribution, Said {
  /** How often the mark itself was written; 0 where there is none yet. */
  readonly version: number;
}

/** What a mark is to say next. */
export interface Target extends Said {
  readonly contribution: Contribution;
}

/** A record that is gone is never back, as ids are not used again: no version is newer. */
export const GONE = Number.MAX_SAFE_INTEGER;

/** What has been counted of a record that nobody has counted. */
export const UNCOUNTED: Mark = { version: 0, counted: 0, shared: false, from: null, withheld: NOTHING, settling: false, ...NOTHING };

/** Reads a mark. */
export const markOf = ({ content }: Stored): Mark => mark.parse(content);

/** What a mark is to say of a record: what it counts for, or what it would if its person agreed. */
export const targetOf = (
  { counted, contribution: whole }: { readonly counted: number; readonly contribution: Contribution },
  shared: boolean,
  from: CountsFrom,
): Target => ({
  ...{ counted, shared, from, settling: false },
  ...partedAt(whole, from),
});
