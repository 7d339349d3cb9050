import { byCode, type Decision, daysBetween, type LocalDate, withoutFaults } from '#shared/kernel/index.ts';
import type { Partner, PartnerInput } from './schema.ts';

/** An agreement does not end before it begins. */
export const checkPartner = ({ agreement }: Pick<PartnerInput, 'agreement'>): Decision<true> =>
  withoutFaults([agreement?.to && agreement.to < agreement.from ? { pointer: '/agreement/to', code: 'order' } : undefined]);

/** Days ahead that an agreement's end is told: time to meet, and to write a new one. */
const AGREEMENT_NOTICE_DAYS = 60;

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
      return to && daysBetween(today, to) <= AGREEMENT_NOTICE_DAYS ? [{ partner: { id, name }, to }] : [];
    })
    .sort((one, other) => byCode(one.to, other.to));
