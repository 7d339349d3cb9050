import { found } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { type Partner, partner } from '#shared/partners/index.ts';

/** A partner as it stands in the list, which is the only place it stands. */
export const partnerOf = ({ content }: Stored): Partner => partner.parse(content);

/** One partner. Refuses as not found where there is none. */
export const readPartner = async ({ table, keys }: Pick<Deps, 'table' | 'keys'>, id: string): Promise<Partner> =>
  partnerOf(found(await table.get(keys.card('partner', id))));

/** Adds a partner. */
export const createPartnerWrite = ({ keys }: Pick<Deps, 'keys'>, next: Partner): Write => ({
  create: { ...next, ...keys.card('partner', next.id) },
});

/** Puts a changed partner in place of the version it was made from. */
export const replacePartner = ({ keys }: Pick<Deps, 'keys'>, next: Partner): Write => ({
  replace: { ...next, ...keys.card('partner', next.id) },
  version: next.version - 1,
});
