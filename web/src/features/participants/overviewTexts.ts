import type { Texts } from '#shared/kernel/language.ts';

export const overviewTexts = {
  notAskedImportant: { nb: 'Ingen har spurt ennå.', nn: 'Ingen har spurt enno.', en: 'Nobody has asked yet.' },
  askImportant: { nb: 'Spør, og skriv det ned', nn: 'Spør, og skriv det ned', en: 'Ask, and write it down' },
  profile: { nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' },
  phone: { nb: 'Telefon', nn: 'Telefon', en: 'Phone' },
  email: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
  safeContact: { nb: 'Trygg kontakt', nn: 'Trygg kontakt', en: 'Safe contact' },
  keepInMind: { nb: 'Å ta hensyn til', nn: 'Å ta omsyn til', en: 'To keep in mind' },
  fullName: { nb: 'Fullt navn', nn: 'Fullt namn', en: 'Full name' },
  born: { nb: 'Født', nn: 'Fødd', en: 'Born' },
  bornAge: { nb: '{year} ({age} år i år)', nn: '{year} ({age} år i år)', en: '{year} ({age} this year)' },
  cameBy: { nb: 'Veien hit', nn: 'Vegen hit', en: 'How they came' },
  referredFrom: { nb: 'henvist fra {partner} {date}', nn: 'tilvist frå {partner} {date}', en: 'referred from {partner} {date}' },
  byThemselves: { nb: 'tok kontakt selv', nn: 'tok kontakt sjølv', en: 'made contact themselves' },
  basis: { nb: 'Grunnlag', nn: 'Grunnlag', en: 'Basis' },
  discharge: { nb: 'Planlagt utskrivning', nn: 'Planlagd utskriving', en: 'Planned discharge' },
  override: { nb: 'Unntak fra antall samtaler', nn: 'Unntak frå talet på samtalar', en: 'Exception from the number of conversations' },
  overrideBy: { nb: '«{reason}» – {name}, {date}', nn: '«{reason}» – {name}, {date}', en: '“{reason}” – {name}, {date}' },
  earlier: { nb: 'Har vært her før', nn: 'Har vore her før', en: 'Has been here before' },
  stay: { nb: '{from}–{to}', nn: '{from}–{to}', en: '{from}–{to}' },
  closed: { nb: 'Avsluttet fordi', nn: 'Avslutta fordi', en: 'Closed because' },
  doNotContact: {
    nb: 'Ikke ta kontakt. Vent til personen tar kontakt selv.',
    nn: 'Ikkje ta kontakt. Vent til personen tek kontakt sjølv.',
    en: 'Do not make contact. Wait for the person to get in touch.',
  },
} as const satisfies Record<string, Texts>;
