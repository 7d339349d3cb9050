import type { Deps } from '#functions/platform/operation.ts';
import { Refused } from '#shared/kernel/index.ts';
import { type Participant, participantRefusals } from '#shared/participants/index.ts';
import { partner } from '#shared/partners/index.ts';

/** What kind of partner a referral came from; null without a referral. Refuses one from a partner the city does not have. */
export async function referralSource(
  referral: Participant['referral'],
  { table, keys }: Pick<Deps, 'table' | 'keys'>,
): Promise<Participant['referralSource']> {
  if (!referral) return null;
  const stored = await table.get(keys.card('partner', referral.partnerId));
  if (!stored) throw new Refused(participantRefusals.partnerUnknown, { fields: [{ pointer: '/referral/partnerId', code: 'choice' }] });
  return partner.parse(stored.content).kind;
}
