import { byCode } from '#shared/kernel/byCode.ts';
import type { Words } from '#shared/kernel/words.ts';
import type { Partner } from '#shared/partners/index.ts';
import { rankByName } from '#web/app/find/rank.ts';
import { byName } from '#web/i18n/byName.ts';

/** The orders one may choose besides that of names, by their names in addresses. */
export const PARTNER_ORDERS = {
  avtale: { nb: 'Avtalen går ut først', nn: 'Avtala går ut først', en: 'Agreement ends first' },
} as const satisfies Words;

/** An agreement without an end sorts after every date, and no agreement after that. */
const NEVER = '9999-12-31';
const endOf = ({ agreement }: Partner): string => (agreement ? (agreement.to ?? NEVER) : `${NEVER}-`);

/** By name unless another order is chosen; with a name searched for, the best fit first. */
export function inOrder(partners: readonly Partner[], search: string, order: string | undefined): readonly Partner[] {
  if (search !== '') return rankByName(partners, search, ({ name }) => name);
  const byAgreement = (one: Partner, other: Partner): number => (order === 'avtale' ? byCode(endOf(one), endOf(other)) : 0);
  return partners.toSorted((one, other) => byAgreement(one, other) || byName(one.name, other.name));
}
