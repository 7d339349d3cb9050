import type { ChangeOf } from '#functions/platform/operation.ts';
import type { createPartner, Partner } from '#shared/partners/index.ts';
import { createPartnerWrite } from './store.ts';

/** Adds a partner. */
export const create: ChangeOf<typeof createPartner> = async (_actor, { body }, deps) => {
  const partner: Partner = { ...body, id: deps.newId(), version: 1 };
  return { writes: [createPartnerWrite(deps, partner)], answer: { id: partner.id, version: partner.version } };
};
