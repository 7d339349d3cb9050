import { byCode, type Decision, isEnding, type LocalDate, withoutFaults } from '#shared/kernel/index.ts';
import type { Partner, PartnerInput } from './schema.ts';

/** An agreement does not end before it begins. */
export const checkPartner = ({ agreement }: Pick<PartnerInput, 'agreement'>): Decision<true> =>
  withoutFaults([agreement?.to && agreement.to < agreement.from ? { pointer: '/agreement/to', code: 'order' } : undefined]);

/** An agreement that ends soon, or has ended. */
export interface EndingAgreement {
  readonly partner: Pick<Partner, 'id' | 'name'>;
  readonly to: LocalDate;
}

/** The agreements that end soon or have ended, the soonest first, until they are renewed or taken away. */
export const endingAgreements = (partners: readonly Partner[], today: LocalDate): EndingAgreement[] =>
  partners
    .flatMap(({ id, name, agreement }) => {
      const to = agreement?.to;
      return isEnding(to, today) ? [{ partner: { id, name }, to }] : [];
    })
    .sort((one, other) => byCode(one.to, other.to));
