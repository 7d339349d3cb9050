import { listPage } from '#functions/platform/listPage.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { listPartners } from '#shared/partners/index.ts';
import { partnerOf } from './store.ts';

/** The city's partners. */
export const list: ReadOf<typeof listPartners> = (_actor, { query }, deps) =>
  listPage(deps, listPartners, deps.keys.cards('partner'), query, partnerOf);
