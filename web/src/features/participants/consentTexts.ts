import type { Texts } from '#shared/kernel/language.ts';
import type { CONSENT_PURPOSES } from '#shared/participants/index.ts';

type Purpose = keyof typeof CONSENT_PURPOSES;

/** What somebody consents to, as it is read out to them: version 1, as `CONSENT_TEXT_VERSION` says. */
export const CONSENT_TEXTS = {
  registration: {
    nb: 'Vi skriver ned hvem du er, hvordan vi når deg, samtalene våre og hva du ønsker. Bare de som jobber med deg her, kan lese det, og hver gang noen leser, blir det logget. Du kan få se alt, få det rettet, og trekke samtykket når du vil.',
    nn: 'Vi skriv ned kven du er, korleis vi når deg, samtalane våre og kva du ønskjer. Berre dei som jobbar med deg her, kan lese det, og kvar gong nokon les, blir det logga. Du kan få sjå alt, få det retta, og trekkje samtykket når du vil.',
    en: 'We write down who you are, how we reach you, our conversations and what you wish for. Only those who work with you here can read it, and every reading is logged. You can see it all, have it corrected, and withdraw your consent whenever you like.',
  },
  shareWithVolunteer: {
    nb: 'Tidgiveren får vite navnet du bruker, hva dere skal gjøre sammen, og når og hvor det passer. Aldri noe fra samtalene, og ikke noe om rus, helse eller straff. Du kan trekke samtykket når du vil.',
    nn: 'Tidgivaren får vite namnet du bruker, kva de skal gjere saman, og når og kvar det passar. Aldri noko frå samtalane, og ikkje noko om rus, helse eller straff. Du kan trekkje samtykket når du vil.',
    en: 'The volunteer is told the name you use, what you will do together, and when and where it suits. Never anything from the conversations, and nothing about substances, health or crime. You can withdraw your consent whenever you like.',
  },
} as const satisfies Record<Purpose, Texts>;

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
    nb: 'Her bygger registreringen på lov, ikke på samtykke. Samtykke noteres likevel om det er gitt.',
    nn: 'Her byggjer registreringa på lov, ikkje på samtykke. Samtykke blir likevel notert om det er gitt.',
    en: 'Here registration rests on law, not on consent. Consent is still noted where given.',
  },
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
