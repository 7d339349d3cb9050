import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import type { revokeLink } from '#shared/links/index.ts';
import { readLink, revoked } from './store.ts';

/** Withdraws a link; one that was withdrawn stays so. */
export const revoke: ChangeOf<typeof revokeLink> = async (actor, { params: { volunteerId, linkId } }, deps) => {
  const [link] = await Promise.all([readLink(deps, volunteerId, linkId), staffRefOf(actor, deps)]);
  return { writes: link.revokedAt === null ? revoked(deps, link) : [], answer: { id: link.id } };
};
