import { listPage } from '#functions/platform/listPage.ts';
import { found } from '#functions/platform/must.ts';
import type { ChangeOf, ReadOf } from '#functions/platform/operation.ts';
import { type continueErasure, type getErasure, listErasures } from '#shared/privacy/index.ts';
import { goOn } from './goOn.ts';
import { readErasure, receiptOf } from './store.ts';

/** Goes on with an erasure from its receipt; one that is over stays as it is. */
export const resume: ChangeOf<typeof continueErasure> = async (_actor, { params: { erasureId } }, deps) => {
  const erasure = await readErasure(deps, erasureId);
  return erasure.subject ? goOn(erasure, erasure.subject, deps) : { writes: [], answer: { id: erasureId, done: true } };
};

/** The receipts, in no order that tells when: the page sorts them. */
export const receipts: ReadOf<typeof listErasures> = (_actor, { query }, deps) =>
  listPage(deps, listErasures, deps.keys.erasures(), query, receiptOf);

/** One receipt. */
export const receipt: ReadOf<typeof getErasure> = async (_actor, { params: { erasureId } }, deps) =>
  receiptOf(found(await deps.table.get(deps.keys.erasure(erasureId))));
