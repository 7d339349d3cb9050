import type { Language, Texts } from '#shared/kernel/language.ts';

/** What a language is called within a sentence. */
export const READ_IN = {
  nb: { nb: 'bokmål', nn: 'bokmål', en: 'Norwegian (bokmål)' },
  nn: { nb: 'nynorsk', nn: 'nynorsk', en: 'Norwegian (nynorsk)' },
  en: { nb: 'engelsk', nn: 'engelsk', en: 'English' },
} as const satisfies Record<Language, Texts>;

/** What is said where consents are looked into: what stands, on which words, and how it came to be. */
export const historyTexts = {
  lead: {
    nb: 'Hva personen har sagt ja til, hvilke ord det gjelder, og hvem som skrev det ned. Det som er trukket, gjelder ikke lenger.',
    nn: 'Kva personen har sagt ja til, kva ord det gjeld, og kven som skreiv det ned. Det som er trekt, gjeld ikkje lenger.',
    en: 'What the person has said yes to, in which words, and who wrote it down. What is withdrawn no longer holds.',
  },
  lawTitle: { nb: 'Bygger på lov', nn: 'Byggjer på lov', en: 'Rests on law' },
  lawDetail: {
    nb: 'Kommunen gjør dette fordi loven sier det. Personen blir ikke spurt, og kan ikke si nei, men har rett til innsyn og til å få feil rettet.',
    nn: 'Kommunen gjer dette fordi lova seier det. Personen blir ikkje spurd, og kan ikkje seie nei, men har rett til innsyn og til å få feil retta.',
    en: 'The municipality does this because the law says so. The person is not asked and cannot say no, but has a right of access and to have errors corrected.',
  },
  yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  never: { nb: 'Ikke gitt', nn: 'Ikkje gitt', en: 'Not given' },
  withdrawnOn: { nb: 'Trukket {date}', nn: 'Trekt {date}', en: 'Withdrawn {date}' },
  howWhen: { nb: '{how} {date}', nn: '{how} {date}', en: '{how} {date}' },
  wordsOf: {
    nb: 'tekst {version}, lest på {language}',
    nn: 'tekst {version}, lesen på {language}',
    en: 'text {version}, read in {language}',
  },
  notedBy: { nb: 'skrevet ned av {name}', nn: 'skrive ned av {name}', en: 'written down by {name}' },
  readConsented: { nb: 'Les det personen sa ja til', nn: 'Les det personen sa ja til', en: 'Read what the person said yes to' },
  readAsked: { nb: 'Les det personen blir spurt om', nn: 'Les det personen blir spurd om', en: 'Read what the person is asked' },
  inLanguage: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  over: { nb: 'Slik har det vært: {purpose}', nn: 'Slik har det vore: {purpose}', en: 'How it has been: {purpose}' },
  gave: { nb: 'Ga samtykke', nn: 'Gav samtykke', en: 'Gave consent' },
  withdrew: { nb: 'Trakk samtykket', nn: 'Trekte tilbake samtykket', en: 'Withdrew the consent' },
  nothingYet: {
    nb: 'Personen er ikke spurt ennå, eller svarte nei. Bare det som hviler på samtykket, må vente.',
    nn: 'Personen er ikkje spurd enno, eller svarte nei. Berre det som kviler på samtykket, må vente.',
    en: 'The person has not been asked yet, or said no. Only what rests on the consent has to wait.',
  },
} as const satisfies Record<string, Texts>;
