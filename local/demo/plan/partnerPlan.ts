import { addDays, addMonths, type LocalDate } from '#shared/kernel/index.ts';
import type { PartnerInput } from '#shared/partners/index.ts';

/** A partner as it is sketched: what is agreed in writing, and in how many days it ends. */
export interface PartnerSketch extends Omit<PartnerInput, 'agreement'> {
  readonly agreed?: { readonly for: string; readonly endsIn: number };
}

const AGREED_MONTHS = 24;

/** A partner with an agreement of two years, where there is one. */
export function partnerPlan({ agreed, ...partner }: PartnerSketch, today: LocalDate): PartnerInput {
  if (!agreed) return partner;
  const to = addDays(today, agreed.endsIn);
  return { ...partner, agreement: { from: addMonths(to, -AGREED_MONTHS), to, note: agreed.for } };
}
