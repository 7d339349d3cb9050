import type { Words } from '#shared/kernel/index.ts';

/** What may be taken from the other of two records of one person. What belongs together is taken together. */
export const MERGE_FIELDS = {
  preferredName: { nb: 'Navnet personen bruker', nn: 'Namnet personen bruker', en: 'The name the person uses' },
  fullName: { nb: 'Fullt navn', nn: 'Fullt namn', en: 'Full name' },
  birthYear: { nb: 'Fødselsår', nn: 'Fødselsår', en: 'Year of birth' },
  gender: { nb: 'Kjønn', nn: 'Kjønn', en: 'Gender' },
  phone: { nb: 'Telefon', nn: 'Telefon', en: 'Phone' },
  email: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
  contact: { nb: 'Trygg kontakt', nn: 'Trygg kontakt', en: 'Safe contact' },
  treatment: { nb: 'Fase og utskrivning', nn: 'Fase og utskriving', en: 'Phase and discharge' },
  eligibility: { nb: 'Grunnlag for å bli tatt inn', nn: 'Grunnlag for å bli teken inn', en: 'Basis for being taken in' },
  referral: { nb: 'Henvisning', nn: 'Tilvising', en: 'Referral' },
  responsible: { nb: 'Veileder', nn: 'Rettleiar', en: 'Counsellor' },
  wishes: { nb: 'Ønsker', nn: 'Ønske', en: 'Wishes' },
} as const satisfies Words;

export type MergeField = keyof typeof MERGE_FIELDS;

/** The fields of the profile each of them stands for; wishes are no part of it. */
export const PROFILE_PARTS = {
  preferredName: ['preferredName'],
  fullName: ['fullName'],
  birthYear: ['birthYear'],
  gender: ['gender'],
  phone: ['phone'],
  email: ['email'],
  contact: ['safeContact', 'safeContactNote'],
  treatment: ['phase', 'phases', 'plannedDischarge', 'dischargeKind', 'followUps'],
  eligibility: ['eligibility', 'eligibilityNote'],
  referral: ['referral', 'referralSource', 'referralAnswer'],
  responsible: ['responsible'],
} as const;
