import type { ReadOf } from '#functions/platform/operation.ts';
import type { getPartner } from '#shared/partners/index.ts';
import { readPartner } from './store.ts';

/** One partner. */
export const show: ReadOf<typeof getPartner> = (_actor, { params: { partnerId } }, deps) => readPartner(deps, partnerId);
