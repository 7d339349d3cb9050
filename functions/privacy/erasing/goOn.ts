import type { Deps, Outcome } from '#functions/platform/operation.ts';
import type { Subject } from '../subject.ts';
import { together } from './removal.ts';
import { closeErasure, counted, type Erasure, replaceErasure } from './store.ts';
import { whatIsLeft } from './whatIsLeft.ts';

/** So many transactions fit in the time a request has, several times over. */
const STEPS_AT_ONCE = 20;

interface Progress {
  readonly id: string;
  readonly done: boolean;
}

/**
 * Takes away what is left of a record, a transaction at a time, each with what it adds to the receipt. An interruption
 * between two of them loses nothing: whoever sends the request again goes on with what is left then. The last
 * transaction, which closes the receipt, is the platform's to commit with the mark of the request.
 */
export async function goOn(erasure: Erasure, subject: Subject, deps: Deps): Promise<Outcome<Progress>> {
  let standing = erasure;
  for (let step = 0; step < STEPS_AT_ONCE; step += 1) {
    const removals = together(await whatIsLeft(subject, deps));
    if (removals.length === 0) {
      return { writes: [closeErasure(deps, standing, deps.now.toISOString())], answer: { id: erasure.id, done: true } };
    }
    standing = counted(
      standing,
      removals.flatMap(({ parts }) => parts),
    );
    await deps.table.commit([replaceErasure(deps, standing), ...removals.flatMap(({ writes }) => writes)]);
  }
  return { writes: [], answer: { id: erasure.id, done: false } };
}
