import type { NationalDeps, ReadOf } from '#functions/platform/operation.ts';
import type { listOrders } from '#shared/publishing/index.ts';
import { readOrders } from './store.ts';

/** What has been ordered, and what became of it. */
export const list: ReadOf<typeof listOrders, NationalDeps> = async (_actor, _input, deps) => ({ orders: await readOrders(deps) });
