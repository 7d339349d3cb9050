import { CONSENT_PURPOSES } from '#shared/consents/index.ts';
import { keysOf } from '#shared/kernel/keysOf.ts';
import type { Words } from '#shared/kernel/words.ts';
import { DISCHARGE_KINDS, ELIGIBILITY, PHASES, SAFE_CONTACT } from '#shared/participants/index.ts';
import { GENDERS } from '#shared/traits/index.ts';
import { fullDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { dateOf } from '#web/ui/form/dateInput.ts';
import { consentTexts } from '../consents/consentTexts.ts';
import { PROFILE_FIELDS, profileTexts } from './profileTexts.ts';

const LABELS: Words = {
  ...PROFILE_FIELDS,
  'referral.partnerId': profileTexts.partner,
  'referral.on': profileTexts.referredOn,
  'referral.note': profileTexts.referralNote,
};

/** The fields that hold one of a list's values. */
const CHOICES: Readonly<Record<string, Words>> = {
  gender: GENDERS,
  safeContact: SAFE_CONTACT,
  phase: PHASES,
  eligibility: ELIGIBILITY,
  dischargeKind: DISCHARGE_KINDS,
};

const nameOf = (pointer: string): string => pointer.slice(1).replaceAll('/', '.');

/** The label of a profile's field by its JSON pointer, and the words for what stands in it. */
export function useProfileWords() {
  const { language } = useLanguage();
  const t = useTexts(consentTexts);
  const purposeName = useTexts(CONSENT_PURPOSES);
  const consentLabel = (name: string): string | undefined => {
    const purpose = keysOf(CONSENT_PURPOSES).find((one) => name.startsWith(`consents.${one}`));
    return purpose && t('consentTo', { purpose: purposeName(purpose) });
  };
  return {
    labelOf: (pointer: string): string | undefined => LABELS[nameOf(pointer)]?.[language] ?? consentLabel(nameOf(pointer)),
    wordOf(pointer: string, value: unknown): string | undefined {
      if (typeof value !== 'string') return undefined;
      return CHOICES[nameOf(pointer)]?.[value]?.[language] ?? (dateOf(value) ? fullDate(value) : undefined);
    },
  };
}
