import { CONSENT_PURPOSES } from '#shared/consents/index.ts';
import type { Words } from '#shared/kernel/index.ts';
import { OTHER_FIELDS } from '#web/features/participants/historyTexts.ts';
import { PROFILE_FIELDS } from '#web/features/participants/profileTexts.ts';
import { WISH_FIELDS } from '#web/features/participants/wishesTexts.ts';
import { texts as volunteerTexts } from '#web/features/volunteers/texts.ts';

/** Fields that no form has, or that forms ask about in other words than a record tells of them. */
const OF_RECORDS = {
  on: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  kind: { nb: 'Type', nn: 'Type', en: 'Kind' },
  outcome: { nb: 'Hvordan det gikk', nn: 'Korleis det gjekk', en: 'How it went' },
  minutes: { nb: 'Minutter', nn: 'Minutt', en: 'Minutes' },
  present: { nb: 'Andre til stede', nn: 'Andre til stades', en: 'Others present' },
  by: { nb: 'Av', nn: 'Av', en: 'By' },
  at: { nb: 'Tidspunkt', nn: 'Tidspunkt', en: 'Time' },
  recordedAt: { nb: 'Skrevet ned', nn: 'Skrive ned', en: 'Written down' },
  registeredOn: { nb: 'Registrert', nn: 'Registrert', en: 'Registered' },
  admittedOn: { nb: 'Tatt inn', nn: 'Teken inn', en: 'Admitted' },
  stateSince: { nb: 'Siden', nn: 'Sidan', en: 'Since' },
  createdOn: { nb: 'Skrevet ned', nn: 'Skrive ned', en: 'Written down' },
  appliedOn: { nb: 'Søkte', nn: 'Søkte', en: 'Applied' },
  pausedUntil: { nb: 'Pause til', nn: 'Pause til', en: 'Break until' },
  title: { nb: 'Gjelder', nn: 'Gjeld', en: 'About' },
  need: { nb: 'Slags følge', nn: 'Slags følgje', en: 'Kind of company' },
  rhythm: { nb: 'Hvor ofte', nn: 'Kor ofte', en: 'How often' },
  proposedOn: { nb: 'Foreslått', nn: 'Føreslått', en: 'Proposed' },
  introductionOn: { nb: 'Introduksjonsmøte', nn: 'Introduksjonsmøte', en: 'Introductory meeting' },
  startedOn: { nb: 'Begynte', nn: 'Byrja', en: 'Started' },
  period: { nb: 'Periode', nn: 'Periode', en: 'Period' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  to: { nb: 'Til', nn: 'Til', en: 'To' },
  declinedBy: { nb: 'Takket nei', nn: 'Takka nei', en: 'Declined' },
  endReason: { nb: 'Avsluttet fordi', nn: 'Avslutta fordi', en: 'Ended because' },
  choiceReason: { nb: 'Hvorfor akkurat denne', nn: 'Kvifor akkurat denne', en: 'Why this one' },
  rankChosen: { nb: 'Plass blant forslagene', nn: 'Plass blant forslaga', en: 'Place among the suggestions' },
  asAgreed: { nb: 'Gikk som avtalt', nn: 'Gjekk som avtalt', en: 'Went as agreed' },
  did: { nb: 'Gjorde sammen', nn: 'Gjorde saman', en: 'Did together' },
  text: { nb: 'Notat', nn: 'Notat', en: 'Note' },
  reason: { nb: 'Grunn', nn: 'Grunn', en: 'Reason' },
  action: { nb: 'Hva', nn: 'Kva', en: 'What' },
  fields: { nb: 'Opplysninger', nn: 'Opplysningar', en: 'Details' },
  before: { nb: 'Slik det sto før', nn: 'Slik det stod før', en: 'As it stood before' },
  consents: { nb: 'Samtykker', nn: 'Samtykke', en: 'Consents' },
  givenOn: { nb: 'Gitt', nn: 'Gitt', en: 'Given' },
  how: { nb: 'Hvordan', nn: 'Korleis', en: 'How' },
  purpose: { nb: 'Til hva', nn: 'Til kva', en: 'Purpose' },
  given: { nb: 'Gitt', nn: 'Gitt', en: 'Given' },
  language: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  textVersion: { nb: 'Tekstens versjon', nn: 'Versjon av teksten', en: 'Version of the text' },
  volunteerFirstName: { nb: 'Tidgiver', nn: 'Tidgivar', en: 'Volunteer' },
  languages: { nb: 'Språk', nn: 'Språk', en: 'Languages' },
  capacity: { nb: 'Deltakere om gangen', nn: 'Deltakarar om gongen', en: 'Participants at once' },
  ownExperience: { nb: 'Egen erfaring', nn: 'Eiga erfaring', en: 'Own experience' },
  consentedOn: { nb: 'Samtykket gitt', nn: 'Samtykket gitt', en: 'Consent given' },
  importantNow: { nb: 'Det viktigste nå', nn: 'Det viktigaste no', en: 'What matters most now' },
  domains: { nb: 'Livsområder', nn: 'Livsområde', en: 'Parts of life' },
  scale: { nb: 'Hvordan det går', nn: 'Korleis det går', en: 'How it goes' },
  words: { nb: 'Med egne ord', nn: 'Med eigne ord', en: 'In own words' },
  strengths: { nb: 'Styrker', nn: 'Styrkar', en: 'Strengths' },
  wishes: { nb: 'Ønsker', nn: 'Ønske', en: 'Wishes' },
  goals: { nb: 'Mål', nn: 'Mål', en: 'Goals' },
  owner: { nb: 'Hvem gjør det', nn: 'Kven gjer det', en: 'Who does it' },
  partnerName: { nb: 'Samarbeidspartner', nn: 'Samarbeidspartnar', en: 'Partner' },
  dueOn: { nb: 'Innen', nn: 'Innan', en: 'By' },
  doneOn: { nb: 'Gjort', nn: 'Gjort', en: 'Done' },
  responsible: { nb: 'Veileder', nn: 'Rettleiar', en: 'Counsellor' },
} as const satisfies Words;

const { name, skills, note } = volunteerTexts;

/** The label of every field a record may hold, by the field's own name. */
export const FIELD_LABELS: Words = {
  name,
  skills,
  note,
  ...OTHER_FIELDS,
  ...CONSENT_PURPOSES,
  ...WISH_FIELDS,
  ...PROFILE_FIELDS,
  ...OF_RECORDS,
};
