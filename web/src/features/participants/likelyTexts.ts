import type { Texts } from '#shared/kernel/language.ts';

/** What is said when somebody is looked for before they are registered. */
export const likelyTexts = {
  searchLead: {
    nb: 'Søk først: kanskje er personen her allerede. Det du skriver, følger med videre.',
    nn: 'Søk først: kanskje er personen her allereie. Det du skriv, følgjer med vidare.',
    en: 'Search first: the person may be here already. What you write comes along.',
  },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  nameHelp: {
    nb: 'Et halvt navn er nok, og det gjør ikke noe om det er skrevet på en annen måte.',
    nn: 'Eit halvt namn er nok, og det gjer ikkje noko om det er skrive på ein annan måte.',
    en: 'Half a name is enough, and it may be spelled another way.',
  },
  search: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  someTitle: { nb: 'Er det en av disse?', nn: 'Er det ein av desse?', en: 'Is it one of these?' },
  noneTitle: { nb: 'Ingen som ligner, er registrert', nn: 'Ingen som liknar, er registrert', en: 'Nobody like that is registered' },
  elsewhereTitle: {
    nb: 'En som ligner, er registrert i en annen tjeneste',
    nn: 'Ein som liknar, er registrert i ei anna teneste',
    en: 'Somebody like that is registered in another service',
  },
  elsewhere: {
    nb: 'Du har ikke tilgang til den personen. Spør virksomhetsleder før du registrerer.',
    nn: 'Du har ikkje tilgang til den personen. Spør verksemdsleiar før du registrerer.',
    en: 'You do not have access to that person. Ask the unit leader before you register.',
  },
  registerNew: { nb: 'Registrer ny {person}', nn: 'Registrer ny {person}', en: 'Register a new {person}' },
  noneOfThese: { nb: 'Nei, registrer ny', nn: 'Nei, registrer ny', en: 'No, register a new one' },
  born: { nb: 'født {year}', nn: 'fødd {year}', en: 'born {year}' },
} as const satisfies Record<string, Texts>;
