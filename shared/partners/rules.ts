import { type Decision, withoutFaults } from '#shared/kernel/index.ts';
import type { PartnerInput } from './schema.ts';

/** An agreement does not end before it begins. */
export const checkPartner = ({ agreement }: Pick<PartnerInput, 'agreement'>): Decision<true> =>
  withoutFaults([agreement?.to && agreement.to < agreement.from ? { pointer: '/agreement/to', code: 'order' } : undefined]);
