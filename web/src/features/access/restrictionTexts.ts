import type { Texts } from '#shared/kernel/language.ts';

export const restrictionTexts = {
  title: { nb: 'Journalen er ikke i bruk', nn: 'Journalen er ikkje i bruk', en: 'The record is not in use' },
  banner: {
    nb: 'Den er tatt vare på fordi loven krever det. Den står ikke i noen liste, og her skrives ikke mer.',
    nn: 'Han er teken vare på fordi lova krev det. Han står ikkje i noka liste, og her blir det ikkje skrive meir.',
    en: 'It is kept because the law requires it. It stands in no list, and nothing more is written here.',
  },
  take: { nb: 'Ta journalen ut av bruk', nn: 'Ta journalen ut av bruk', en: 'Take the record out of use' },
  takeLead: {
    nb: 'I stedet for å slette: journalen tas vare på, men ingen bruker den. Den forsvinner fra lister, søk og koblinger. Tallene står.',
    nn: 'I staden for å slette: journalen blir teken vare på, men ingen bruker han. Han forsvinn frå lister, søk og koplingar. Tala står.',
    en: 'Instead of erasing: the record is kept, but nobody uses it. It disappears from lists, searches and matches. Figures stand.',
  },
  first: {
    nb: 'Avslutt først. Da kan journalen tas ut av bruk.',
    nn: 'Avslutt først. Då kan journalen takast ut av bruk.',
    en: 'Close first. Then the record can be taken out of use.',
  },
  who: {
    nb: 'Hvem kan åpne den, foruten virksomhetsleder?',
    nn: 'Kven kan opne han, utanom verksemdsleiaren?',
    en: 'Who can open it, besides the unit leader?',
  },
  nobody: { nb: 'Ingen andre', nn: 'Ingen andre', en: 'Nobody else' },
  taken: { nb: 'Journalen er ute av bruk', nn: 'Journalen er ute av bruk', en: 'The record is out of use' },
  opens: {
    nb: 'Åpnes av virksomhetsleder og {names}.',
    nn: 'Blir opna av verksemdsleiaren og {names}.',
    en: 'Opened by the unit leader and {names}.',
  },
  opensAlone: { nb: 'Åpnes bare av virksomhetsleder.', nn: 'Blir berre opna av verksemdsleiaren.', en: 'Opened by the unit leader alone.' },
  takenBy: { nb: 'Tatt ut av bruk av {name}', nn: 'Teken ut av bruk av {name}', en: 'Taken out of use by {name}' },
  nameMore: { nb: 'La en til åpne', nn: 'La ein til opne', en: 'Let one more open it' },
  use: { nb: 'Ta i bruk igjen', nn: 'Ta i bruk igjen', en: 'Take into use again' },
  used: { nb: 'Journalen er i bruk igjen', nn: 'Journalen er i bruk igjen', en: 'The record is in use again' },
  list: { nb: 'Journaler ute av bruk', nn: 'Journalar ute av bruk', en: 'Records out of use' },
  listLead: {
    nb: 'Tatt vare på fordi loven krever det. De står ikke i andre lister.',
    nn: 'Tekne vare på fordi lova krev det. Dei står ikkje i andre lister.',
    en: 'Kept because the law requires it. They stand in no other list.',
  },
  none: { nb: 'Ingen journaler er ute av bruk', nn: 'Ingen journalar er ute av bruk', en: 'No records are out of use' },
  noneDetail: {
    nb: 'En journal tas ut av bruk fra historikken på personen.',
    nn: 'Ein journal blir teken ut av bruk frå historikken på personen.',
    en: 'A record is taken out of use from the history of the person.',
  },
} as const satisfies Record<string, Texts>;
