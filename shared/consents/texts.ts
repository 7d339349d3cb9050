import type { LocalDate, Texts } from '#shared/kernel/index.ts';
import type { ConsentPurpose } from './purposes.ts';

/** A text somebody consents to, as it is read out to them. Never changed once in use: new words are a new version. */
export interface ConsentText {
  readonly version: number;
  /** The first day it is read out. */
  readonly from: LocalDate;
  readonly text: Texts;
}

/** The first city began on this day. */
const BEGINNING = '2019-01-01';

/** Every version of every text, oldest first; the earlier ones stay, as people have consented to them. */
export const CONSENT_TEXTS: Readonly<Record<ConsentPurpose, readonly ConsentText[]>> = {
  registration: [
    {
      version: 1,
      from: BEGINNING,
      text: {
        nb: 'Vi skriver ned hvem du er, hvordan vi når deg, samtalene våre og hva du ønsker. Bare de som jobber med deg her, kan lese det, og hver gang noen leser, blir det logget. Du kan få se alt, få det rettet, og trekke samtykket når du vil.',
        nn: 'Vi skriv ned kven du er, korleis vi når deg, samtalane våre og kva du ønskjer. Berre dei som jobbar med deg her, kan lese det, og kvar gong nokon les, blir det logga. Du kan få sjå alt, få det retta, og trekkje samtykket når du vil.',
        en: 'We write down who you are, how we reach you, our conversations and what you wish for. Only those who work with you here can read it, and every reading is logged. You can see it all, have it corrected, and withdraw your consent whenever you like.',
      },
    },
    {
      version: 2,
      from: '2026-11-22',
      text: {
        nb: 'Vi skriver ned hvem du er, hvordan vi når deg, samtalene våre og hva du ønsker. Fødselsnummeret ditt skriver vi aldri ned. Bare de som jobber med deg her, kan lese det, og hver gang noen leser, blir det logget. Du kan få se alt, få det rettet, og trekke samtykket når du vil. Da skriver vi ikke mer, og du velger om vi skal slette det som står.',
        nn: 'Vi skriv ned kven du er, korleis vi når deg, samtalane våre og kva du ønskjer. Fødselsnummeret ditt skriv vi aldri ned. Berre dei som jobbar med deg her, kan lese det, og kvar gong nokon les, blir det logga. Du kan få sjå alt, få det retta, og trekkje samtykket når du vil. Då skriv vi ikkje meir, og du vel om vi skal slette det som står.',
        en: 'We write down who you are, how we reach you, our conversations and what you wish for. We never write down your national identity number. Only those who work with you here can read it, and every reading is logged. You can see it all, have it corrected, and withdraw your consent whenever you like. Then we write nothing more, and you choose whether what stands is erased.',
      },
    },
  ],
  shareWithVolunteer: [
    {
      version: 1,
      from: BEGINNING,
      text: {
        nb: 'Tidgiveren får vite navnet du bruker, hva dere skal gjøre sammen, og når og hvor det passer. Aldri noe fra samtalene, og ikke noe om rus, helse eller straff. Du kan trekke samtykket når du vil.',
        nn: 'Tidgivaren får vite namnet du bruker, kva de skal gjere saman, og når og kvar det passar. Aldri noko frå samtalane, og ikkje noko om rus, helse eller straff. Du kan trekkje samtykket når du vil.',
        en: 'The volunteer is told the name you use, what you will do together, and when and where it suits. Never anything from the conversations, and nothing about substances, health or crime. You can withdraw your consent whenever you like.',
      },
    },
  ],
  shareWithPartner: [
    {
      version: 1,
      from: BEGINNING,
      text: {
        nb: 'Vi kan bruke navnet ditt når vi snakker med {partner} om hva du ønsker og hvordan det går. De får ikke lese det vi har skrevet fra samtalene. Sier du nei, nevner vi deg ikke med navn for dem. Du kan trekke samtykket når du vil.',
        nn: 'Vi kan bruke namnet ditt når vi snakkar med {partner} om kva du ønskjer og korleis det går. Dei får ikkje lese det vi har skrive frå samtalane. Seier du nei, nemner vi deg ikkje med namn for dei. Du kan trekkje samtykket når du vil.',
        en: 'We may use your name when we talk with {partner} about what you wish for and how it is going. They cannot read what we have written from the conversations. If you say no, we do not mention you to them by name. You can withdraw your consent whenever you like.',
      },
    },
  ],
  betweenServices: [
    {
      version: 1,
      from: BEGINNING,
      text: {
        nb: 'De som jobber i de andre tjenestene våre her i byen, kan lese det vi har skrevet om deg, når du får hjelp der også. Sier du nei, kan bare denne tjenesten se at du er her. Du kan trekke samtykket når du vil.',
        nn: 'Dei som jobbar i dei andre tenestene våre her i byen, kan lese det vi har skrive om deg, når du får hjelp der òg. Seier du nei, kan berre denne tenesta sjå at du er her. Du kan trekkje samtykket når du vil.',
        en: 'Those who work in our other services in this city can read what we have written about you when you get help there too. If you say no, only this service can see that you are here. You can withdraw your consent whenever you like.',
      },
    },
  ],
  statistics: [
    {
      version: 1,
      from: BEGINNING,
      text: {
        nb: 'Vi teller deg med når vi viser hvor mange vi er og hvordan det går, til dem som gir oss penger og til dem som forsker på oss. Bare tall, aldri navn, og aldri tall så små at noen kan kjenne deg igjen. Sier du nei, får du den samme hjelpen. Du kan trekke samtykket når du vil.',
        nn: 'Vi tel deg med når vi viser kor mange vi er og korleis det går, til dei som gir oss pengar og til dei som forskar på oss. Berre tal, aldri namn, og aldri tal så små at nokon kan kjenne deg igjen. Seier du nei, får du den same hjelpa. Du kan trekkje samtykket når du vil.',
        en: 'We count you when we show how many we are and how it is going, to those who fund us and those who study us. Only numbers, never names, and never numbers so small that somebody could recognise you. If you say no, you get the same help. You can withdraw your consent whenever you like.',
      },
    },
  ],
};

/** The text of a purpose that was in use on a date, from its versions oldest first; before the first, the first. */
export function textOn(versions: readonly ConsentText[], on: LocalDate): ConsentText {
  const text = versions.findLast(({ from }) => from <= on) ?? versions[0];
  if (!text) throw new Error('A purpose of consent has no text');
  return text;
}

/** The words somebody consented to. Undefined for a version that never was. */
export const textOfVersion = (purpose: ConsentPurpose, version: number): ConsentText | undefined =>
  CONSENT_TEXTS[purpose].find((text) => text.version === version);
