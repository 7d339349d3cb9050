import type { Texts } from '#shared/kernel/language.ts';

/** The label of each field of a profile, by the field's own name. */
export const PROFILE_FIELDS = {
  preferredName: { nb: 'Navn personen bruker', nn: 'Namn personen bruker', en: 'Name the person uses' },
  fullName: { nb: 'Fullt navn', nn: 'Fullt namn', en: 'Full name' },
  birthYear: { nb: 'Fødselsår', nn: 'Fødselsår', en: 'Year of birth' },
  gender: { nb: 'Kjønn', nn: 'Kjønn', en: 'Gender' },
  phone: { nb: 'Telefon', nn: 'Telefon', en: 'Phone' },
  email: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
  safeContact: { nb: 'Trygg måte å ta kontakt på', nn: 'Trygg måte å ta kontakt på', en: 'Safe way to make contact' },
  safeContactNote: { nb: 'Å ta hensyn til', nn: 'Å ta omsyn til', en: 'To keep in mind' },
  contactRules: { nb: 'Meldinger', nn: 'Meldingar', en: 'Messages' },
  service: { nb: 'Tjeneste', nn: 'Teneste', en: 'Service' },
  phase: { nb: 'Fase', nn: 'Fase', en: 'Phase' },
  plannedDischarge: {
    nb: 'Planlagt utskrivning eller løslatelse',
    nn: 'Planlagd utskriving eller lauslating',
    en: 'Planned discharge or release',
  },
  dischargeKind: { nb: 'Hva slutter?', nn: 'Kva sluttar?', en: 'What ends?' },
  eligibility: { nb: 'Grunnlag for å bli tatt inn', nn: 'Grunnlag for å bli teken inn', en: 'Basis for admission' },
  eligibilityNote: { nb: 'Mer om grunnlaget', nn: 'Meir om grunnlaget', en: 'More about the basis' },
  referral: { nb: 'Henvisning', nn: 'Tilvising', en: 'Referral' },
} as const satisfies Record<string, Texts>;

/** What else the form of a profile says. */
export const profileTexts = {
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  preferredNameHelp: {
    nb: 'Dette navnet vises i lister og for tidgiveren.',
    nn: 'Dette namnet blir vist i lister og for tidgivaren.',
    en: 'This name is shown in lists and to the volunteer.',
  },
  birthYearHelp: { nb: 'Fire siffer.', nn: 'Fire siffer.', en: 'Four digits.' },
  contact: { nb: 'Trygg kontakt', nn: 'Trygg kontakt', en: 'Safe contact' },
  safeContactNoteHelp: {
    nb: 'For eksempel hvem andre som ser telefonen, eller når det passer.',
    nn: 'Til dømes kven andre som ser telefonen, eller når det passar.',
    en: 'For instance who else sees the phone, or when it suits.',
  },
  howTheyCame: { nb: 'Veien hit', nn: 'Vegen hit', en: 'How they came' },
  cameBy: { nb: 'Hvordan kom personen hit?', nn: 'Korleis kom personen hit?', en: 'How did the person come here?' },
  byReferral: { nb: 'Henvist fra en partner', nn: 'Tilvist frå ein partnar', en: 'Referred by a partner' },
  byThemselves: { nb: 'Tok kontakt selv', nn: 'Tok kontakt sjølv', en: 'Made contact themselves' },
  partner: { nb: 'Hvem henviste?', nn: 'Kven tilviste?', en: 'Who referred?' },
  noPartners: {
    nb: 'Ingen samarbeidspartnere er registrert ennå.',
    nn: 'Ingen samarbeidspartnarar er registrerte enno.',
    en: 'No partners are registered yet.',
  },
  newPartner: { nb: 'Registrer ny partner', nn: 'Registrer ny partnar', en: 'Register a new partner' },
  partnerAdded: {
    nb: 'Partneren er registrert og valgt',
    nn: 'Partnaren er registrert og vald',
    en: 'The partner is registered and chosen',
  },
  referredOn: { nb: 'Dato for henvisningen', nn: 'Dato for tilvisinga', en: 'Date of the referral' },
  referralNote: { nb: 'Notat fra henvisningen', nn: 'Notat frå tilvisinga', en: 'Note from the referral' },
  takenIn: { nb: 'Tas personen inn nå?', nn: 'Blir personen teken inn no?', en: 'Is the person taken in now?' },
  takenInHelp: {
    nb: 'Den som ikke er tatt inn ennå, står som henvist til dere har svart partneren.',
    nn: 'Den som ikkje er teken inn enno, står som tilvist til de har svart partnaren.',
    en: 'Whoever is not yet taken in stands as referred until you have answered the partner.',
  },
  takenInNow: { nb: 'Ja, tas inn nå', nn: 'Ja, blir teken inn no', en: 'Yes, taken in now' },
  notYet: { nb: 'Henvist, ikke tatt inn ennå', nn: 'Tilvist, ikkje teken inn enno', en: 'Referred, not yet taken in' },
  treatment: { nb: 'Behandling', nn: 'Behandling', en: 'Treatment' },
  phaseHelp: {
    nb: 'Løslatelse fra fengsel planlegges som en utskrivning.',
    nn: 'Lauslating frå fengsel blir planlagd som ei utskriving.',
    en: 'Release from prison is planned like a discharge.',
  },
  plannedDischargeHelp: {
    nb: 'Da kommer kontakt på listen din en uke før, på dagen, dagen etter og en uke etter.',
    nn: 'Då kjem kontakt på lista di ei veke før, på dagen, dagen etter og ei veke etter.',
    en: 'Then contact comes onto your list a week before, on the day, the day after and a week after.',
  },
  edit: { nb: 'Endre opplysninger', nn: 'Endre opplysningar', en: 'Edit details' },
  saveEdit: { nb: 'Lagre endringer', nn: 'Lagre endringar', en: 'Save changes' },
  saved: { nb: 'Endringene er lagret', nn: 'Endringane er lagra', en: 'The changes are saved' },
  registered: { nb: 'Deltakeren er registrert', nn: 'Deltakaren er registrert', en: 'The participant is registered' },
  registerLead: {
    nb: 'Det meste kan fylles ut senere. Utkastet lagres mens du skriver.',
    nn: 'Det meste kan fyllast ut seinare. Utkastet blir lagra medan du skriv.',
    en: 'Most of it can be filled in later. The draft is saved as you type.',
  },
} as const satisfies Record<string, Texts>;
