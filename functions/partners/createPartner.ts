import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { checkPartner, type createPartner, type Partner } from '#shared/partners/index.ts';
import { createPartnerWrite } from './store.ts';

/** Adds a partner. */
export const create: ChangeOf<typeof createPartner> = async (_actor, { body }, deps) => {
  must(checkPartner(body));
  const partner: Partner = { ...body, id: deps.newId(), version: 1 };
  return { writes: [createPartnerWrite(deps, partner)], answer: { id: partner.id, version: partner.version } };
};
