import type { TodayItem } from '#shared/today/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { usePartnerName } from '../partners/usePartnerName.ts';
import { texts } from './texts.ts';

interface Props {
  readonly agreed: NonNullable<TodayItem['agreed']>;
  readonly isPartners: boolean;
  /** What stands between this and the name before it. */
  readonly between: string;
}

/** Whose a decision is, where it is the partner's, and else in what meeting it was made. */
export function AgreedWith({ agreed: { partnerId }, isPartners, between }: Props) {
  const t = useTexts(texts);
  const partner = usePartnerName()(partnerId);
  return `${between}${isPartners ? partner : t('metWith', { partner })}`;
}
