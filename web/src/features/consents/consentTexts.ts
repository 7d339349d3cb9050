import type { Texts } from '#shared/kernel/language.ts';

/** What is said around consents; what somebody consents to is the contract's (`CONSENT_TEXTS`). */
export const consentTexts = {
  consents: { nb: 'Samtykker', nn: 'Samtykke', en: 'Consents' },
  consentTo: { nb: 'Samtykke: {purpose}', nn: 'Samtykke: {purpose}', en: 'Consent: {purpose}' },
  asked: { nb: 'Hva svarte personen?', nn: 'Kva svarte personen?', en: 'What did the person answer?' },
  yes: { nb: 'Ja, samtykker', nn: 'Ja, samtykkjer', en: 'Yes, consents' },
  no: { nb: 'Nei, eller ikke spurt', nn: 'Nei, eller ikkje spurd', en: 'No, or not asked' },
  how: { nb: 'Hvordan ble det gitt?', nn: 'Korleis vart det gitt?', en: 'How was it given?' },
  givenOn: { nb: 'Når?', nn: 'Når?', en: 'When?' },
  readAloud: { nb: 'Les dette for personen:', nn: 'Les dette for personen:', en: 'Read this to the person:' },
  byLaw: {
    nb: 'Her bygger mye på lov, ikke på samtykke. Det spør dere ikke om.',
    nn: 'Her byggjer mykje på lov, ikkje på samtykke. Det spør de ikkje om.',
    en: 'Here much rests on law, not on consent. You do not ask for that.',
  },
  law: { nb: 'bygger på lov', nn: 'byggjer på lov', en: 'rests on law' },
  registrationWithdrawn: {
    nb: 'Personen har trukket samtykket til registrering',
    nn: 'Personen har trekt samtykket til registrering',
    en: 'The person has withdrawn the consent to registration',
  },
  registrationWithdrawnDetail: {
    nb: 'Her skrives ikke mer. Bare den som er ansvarlig, og virksomhetsleder ser det som står. Avslutt og slett, eller registrer samtykket på nytt om personen vil.',
    nn: 'Her blir det ikkje skrive meir. Berre den som er ansvarleg, og verksemdsleiar ser det som står. Avslutt og slett, eller registrer samtykket på nytt om personen vil.',
    en: 'Nothing more is written here. Only the one responsible and the unit leader see what stands. Close and erase, or record the consent anew if the person wants.',
  },
  withPartner: { nb: 'Deling med {partner}', nn: 'Deling med {partner}', en: 'Sharing with {partner}' },
  thePartner: { nb: 'samarbeidspartneren', nn: 'samarbeidspartnaren', en: 'the partner' },
  partner: { nb: 'Hvilken samarbeidspartner?', nn: 'Kva samarbeidspartnar?', en: 'Which partner?' },
  anotherPartner: {
    nb: 'Spør om deling med en samarbeidspartner',
    nn: 'Spør om deling med ein samarbeidspartnar',
    en: 'Ask about sharing with a partner',
  },
  textLanguage: { nb: 'Språk personen vil høre', nn: 'Språk personen vil høyre', en: 'Language the person wants to hear' },
  newText: {
    nb: 'Teksten er ny siden da. Det personen sa ja til, gjelder fortsatt.',
    nn: 'Teksten er ny sidan då. Det personen sa ja til, gjeld framleis.',
    en: 'The text is new since then. What the person said yes to still stands.',
  },
  askAnew: { nb: 'Spør på nytt', nn: 'Spør på nytt', en: 'Ask anew' },
  askAnewOf: { nb: 'Spør på nytt: {purpose}', nn: 'Spør på nytt: {purpose}', en: 'Ask anew: {purpose}' },
  given: { nb: 'gitt {how} {date}', nn: 'gitt {how} {date}', en: 'given {how} {date}' },
  notGiven: { nb: 'ikke gitt', nn: 'ikkje gitt', en: 'not given' },
  give: { nb: 'Registrer samtykke', nn: 'Registrer samtykke', en: 'Record consent' },
  giveTo: { nb: 'Registrer samtykke: {purpose}', nn: 'Registrer samtykke: {purpose}', en: 'Record consent: {purpose}' },
  withdraw: { nb: 'Trekk', nn: 'Trekk', en: 'Withdraw' },
  withdrawOf: { nb: 'Trekk samtykket: {purpose}', nn: 'Trekk samtykket: {purpose}', en: 'Withdraw consent: {purpose}' },
  withdrawn: {
    nb: 'Samtykket er trukket. Det gjelder fra nå.',
    nn: 'Samtykket er trekt. Det gjeld frå no.',
    en: 'The consent is withdrawn, from now on.',
  },
  notGivenBack: {
    nb: 'Samtykket er fortsatt trukket. Registrer det på nytt.',
    nn: 'Samtykket er framleis trekt. Registrer det på nytt.',
    en: 'The consent is still withdrawn. Record it again.',
  },
  recorded: { nb: 'Samtykket er registrert', nn: 'Samtykket er registrert', en: 'The consent is recorded' },
} as const satisfies Record<string, Texts>;
