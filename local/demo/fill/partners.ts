import { createPartner, listPartners, type PartnerInput } from '#shared/partners/index.ts';
import { everyItem } from '../everyItem.ts';
import type { Office } from '../office.ts';

/** The partners the city has, by name. */
export async function partnersByName({ call }: Office): Promise<ReadonlyMap<string, string>> {
  const partners = await everyItem((query) => call('veileder', listPartners, { query }));
  return new Map(partners.map(({ name, id }) => [name, id]));
}

/** Adds a partner that is not there. */
export async function addPartner({ call }: Office, partner: PartnerInput, present: ReadonlyMap<string, string>): Promise<void> {
  if (!present.has(partner.name)) await call('veileder', createPartner, { body: partner });
}
