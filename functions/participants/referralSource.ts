import type { Deps } from '#functions/platform/operation.ts';
import { Refused } from '#shared/kernel/index.ts';
import { type Participant, participantRefusals } from '#shared/participants/index.ts';
import { type Partner, partner } from '#shared/partners/index.ts';

/** What kind of partner a referral came from; null without a referral. Refuses one from a partner the city does not have. */
export async function referralSource(
  referral: Participant['referral'],
  { table, keys }: Pick<Deps, 'table' | 'keys'>,
): Promise<Participant['referralSource']> {
  if (!referral) return null;
  return (await knownPartner(referral.partnerId, '/referral/partnerId', { table, keys })).kind;
}

/** A partner of the city, by the id that stands at `pointer` in the input. Refuses one that the city does not have. */
export async function knownPartner(partnerId: string, pointer: string, { table, keys }: Pick<Deps, 'table' | 'keys'>): Promise<Partner> {
  const stored = await table.get(keys.card('partner', partnerId));
  if (!stored) throw new Refused(participantRefusals.partnerUnknown, { fields: [{ pointer, code: 'choice' }] });
  return partner.parse(stored.content);
}
