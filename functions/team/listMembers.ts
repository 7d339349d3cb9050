import { listPage } from '#functions/platform/listPage.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { listMembers } from '#shared/team/index.ts';
import { memberOf } from './store.ts';

/** The city's staff: those invited, those who have signed in, and those who no longer may. */
export const list: ReadOf<typeof listMembers> = (_actor, { query }, deps) =>
  listPage(deps, listMembers, deps.keys.staff(), query, memberOf);
