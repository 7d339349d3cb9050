import { change, type Operation, read } from '#functions/platform/operation.ts';
import { createPartner, getPartner, listPartners, updatePartner } from '#shared/partners/index.ts';
import { create } from './createPartner.ts';
import { show } from './getPartner.ts';
import { list } from './listPartners.ts';
import { update } from './updatePartner.ts';

/** What can be done with partners. */
export const partnerOperations: readonly Operation[] = [
  read(listPartners, list),
  change(createPartner, create),
  read(getPartner, show),
  change(updatePartner, update),
];
