import type { Write } from '#functions/platform/table/write.ts';
import type { ErasedPart } from '#shared/privacy/index.ts';

/** Something that goes in one piece: what it is, for the receipt, and the writes that take it away together. */
export interface Removal {
  readonly parts: readonly ErasedPart[];
  readonly writes: readonly Write[];
}

/** A transaction holds a hundred writes; the receipt and, in the last, the mark of the request need some of them. */
const MOST_WRITES = 95;

/** As many removals, from the first on, as one transaction holds. */
export function together(removals: readonly Removal[]): readonly Removal[] {
  let writes = 0;
  const over = removals.findIndex((removal) => {
    writes += removal.writes.length;
    return writes > MOST_WRITES;
  });
  return over < 0 ? removals : removals.slice(0, over);
}
