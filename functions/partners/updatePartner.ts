import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { checkVersion } from '#shared/kernel/index.ts';
import { checkPartner, type Partner, type updatePartner } from '#shared/partners/index.ts';
import { readPartner, replacePartner } from './store.ts';

/** Changes a partner. */
export const update: ChangeOf<typeof updatePartner> = async (_actor, { params: { partnerId }, body }, deps) => {
  must(checkPartner(body));
  const current = await readPartner(deps, partnerId);
  must(checkVersion(current, body));
  const next: Partner = { ...body, id: partnerId, version: current.version + 1 };
  return { writes: [replacePartner(deps, next)], answer: { id: next.id, version: next.version } };
};
