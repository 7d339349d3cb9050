import type { Deps } from '#functions/platform/operation.ts';
import { Refused } from '#shared/kernel/index.ts';
import { type Participant, participantRefusals } from '#shared/participants/index.ts';

/** Refuses a referral from a partner the city does not have. */
export async function checkPartner(referral: Participant['referral'], { table, keys }: Pick<Deps, 'table' | 'keys'>): Promise<void> {
  if (referral && !(await table.get(keys.card('partner', referral.partnerId)))) {
    throw new Refused(participantRefusals.partnerUnknown, { fields: [{ pointer: '/referral/partnerId', code: 'choice' }] });
  }
}
