import { CONSENT_PURPOSES, CONSENT_WAYS, SINGLE_PURPOSES, type SinglePurpose } from '#shared/consents/index.ts';
import {
  DISCHARGE_KINDS,
  ELIGIBILITY,
  type ParticipantCard,
  type ParticipantInput,
  PHASES,
  SAFE_CONTACT,
} from '#shared/participants/index.ts';
import { type Column, ofOneWord } from './columns.ts';
import { asWords, dateCell, dateOrNoCell, dateTold, textCell, yearCell } from './reading/cells.ts';
import { contactFields, genderField } from './sharedFields.ts';

/** What the list shows of somebody, and what they are registered with, alike. */
type Line = Pick<ParticipantCard, 'preferredName' | 'birthYear' | 'service' | 'phase' | 'plannedDischarge' | 'dischargeKind'> & {
  readonly referral: Pick<NonNullable<ParticipantCard['referral']>, 'partnerId' | 'on'> | null;
};

/** What the list knows too. */
export const lineFields: readonly Column<Line>[] = [
  {
    pointer: '/preferredName',
    name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
    also: ['navn personen bruker', 'fornavn', 'kallenavn', 'deltaker', 'gjest', 'beboer', 'bruker'],
    needed: true,
    read: textCell,
    tell: ({ preferredName }, { nameOf }) => nameOf(preferredName),
  },
  {
    pointer: '/birthYear',
    name: { nb: 'Fødselsår', nn: 'Fødselsår', en: 'Year of birth' },
    also: ['født', 'fødselsdato', 'f.år', 'år', 'born', 'date of birth'],
    read: (cell, { today }) => yearCell(cell, today),
    tell: ({ birthYear }) => birthYear,
  },
  {
    pointer: '/service',
    name: { nb: 'Tjeneste', nn: 'Teneste', en: 'Service' },
    also: ['tiltak', 'virksomhet', 'avdeling'],
    ...ofOneWord(({ city }) => asWords(city.services)),
    tell: ({ service }, { city }) => city.services.find(({ id }) => id === service)?.name ?? service,
  },
  {
    pointer: '/phase',
    name: { nb: 'Fase', nn: 'Fase', en: 'Phase' },
    also: ['behandling'],
    needed: true,
    ...ofOneWord(() => PHASES),
    tell: ({ phase }, { language }) => PHASES[phase][language],
  },
  {
    pointer: '/plannedDischarge',
    name: { nb: 'Planlagt utskrivning', nn: 'Planlagd utskriving', en: 'Planned discharge' },
    also: ['utskrivning', 'utskrives', 'løslatelse', 'løslates', 'planlagt løslatelse', 'utskrivingsdato'],
    read: (cell, { today }) => dateCell(cell, today),
    tell: ({ plannedDischarge }) => dateTold(plannedDischarge),
  },
  {
    pointer: '/dischargeKind',
    name: { nb: 'Hva slutter', nn: 'Kva sluttar', en: 'What ends' },
    also: [],
    ...ofOneWord(() => DISCHARGE_KINDS),
    tell: ({ plannedDischarge, dischargeKind }, { language }) => plannedDischarge && DISCHARGE_KINDS[dischargeKind][language],
  },
  {
    pointer: '/referral/partnerId',
    name: { nb: 'Henvist fra', nn: 'Tilvist frå', en: 'Referred by' },
    also: ['henvisende instans', 'henviser', 'samarbeidspartner'],
    ...ofOneWord(({ partners }) => asWords(partners)),
    tell: ({ referral }, { partners }) => partners.find(({ id }) => id === referral?.partnerId)?.name ?? null,
  },
  {
    pointer: '/referral/on',
    name: { nb: 'Henvist dato', nn: 'Tilvist dato', en: 'Referred on' },
    also: ['henvisningsdato', 'dato for henvisningen'],
    read: (cell, { today }) => dateCell(cell, today),
    tell: ({ referral }) => dateTold(referral?.on ?? null),
  },
];

const consentField = (purpose: SinglePurpose): Column<ParticipantInput> => {
  const { nb, nn, en } = CONSENT_PURPOSES[purpose];
  return {
    pointer: `/consents/${purpose}/givenOn`,
    name: { nb: `Samtykke, dato: ${nb}`, nn: `Samtykke, dato: ${nn}`, en: `Consent, date: ${en}` },
    also: [nb, nn, en, ...(purpose === 'registration' ? ['samtykke', 'samtykkedato', 'consent'] : [])],
    read: (cell, { today }) => dateOrNoCell(cell, today),
    tell: ({ consents }) => dateTold(consents[purpose]?.givenOn ?? null),
  };
};

/** What stands on the record alone. */
export const recordFields: readonly Column<ParticipantInput>[] = [
  {
    pointer: '/fullName',
    name: { nb: 'Fullt navn', nn: 'Fullt namn', en: 'Full name' },
    also: ['etternavn, fornavn'],
    read: textCell,
    tell: ({ fullName }) => fullName ?? null,
    identifies: true,
  },
  genderField,
  ...contactFields,
  {
    pointer: '/safeContact',
    name: { nb: 'Trygg kontakt', nn: 'Trygg kontakt', en: 'Safe contact' },
    also: ['trygg måte å ta kontakt på', 'kontaktes', 'kontaktmåte'],
    needed: true,
    ...ofOneWord(() => SAFE_CONTACT),
    tell: ({ safeContact }, { language }) => SAFE_CONTACT[safeContact][language],
  },
  {
    pointer: '/safeContactNote',
    name: { nb: 'Å ta hensyn til', nn: 'Å ta omsyn til', en: 'To keep in mind' },
    also: ['hensyn'],
    read: textCell,
    tell: ({ safeContactNote }) => safeContactNote || null,
    identifies: true,
  },
  {
    pointer: '/eligibility',
    name: { nb: 'Grunnlag for å bli tatt inn', nn: 'Grunnlag for å bli teken inn', en: 'Basis for admission' },
    also: ['grunnlag', 'inntaksgrunnlag', 'basis'],
    ...ofOneWord(() => ELIGIBILITY),
    tell: ({ eligibility }, { language }) => eligibility && ELIGIBILITY[eligibility][language],
  },
  {
    pointer: '/eligibilityNote',
    name: { nb: 'Mer om grunnlaget', nn: 'Meir om grunnlaget', en: 'More about the basis' },
    also: [],
    read: textCell,
    tell: ({ eligibilityNote }) => eligibilityNote || null,
    identifies: true,
  },
  {
    pointer: '/referral/note',
    name: { nb: 'Notat fra henvisningen', nn: 'Notat frå tilvisinga', en: 'Note from the referral' },
    also: ['henvisningsnotat'],
    read: textCell,
    tell: ({ referral }) => referral?.note || null,
    identifies: true,
  },
  ...SINGLE_PURPOSES.map(consentField),
  {
    pointer: '/consents/registration/how',
    name: { nb: 'Samtykke, hvordan', nn: 'Samtykke, korleis', en: 'Consent, how' },
    also: ['muntlig/skriftlig'],
    ...ofOneWord(() => CONSENT_WAYS),
    tell: ({ consents }, { language }) => consents.registration && CONSENT_WAYS[consents.registration.how][language],
  },
];
