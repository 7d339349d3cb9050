import type { Texts } from '#shared/kernel/language.ts';

export const texts = {
  history: { nb: 'Historikk', nn: 'Historikk', en: 'History' },
  historyLead: {
    nb: 'Hvem som har gjort hva, og når. Det som sto der før, står foran pilen.',
    nn: 'Kven som har gjort kva, og når. Det som stod der før, står framfor pila.',
    en: 'Who did what, and when. What stood there before comes before the arrow.',
  },
  became: { nb: '{field}: {from} → {to}', nn: '{field}: {from} → {to}', en: '{field}: {from} → {to}' },
  wasBefore: { nb: '{field}: før {from}', nn: '{field}: før {from}', en: '{field}: before, {from}' },
  readings: { nb: 'Innsyn: hvem som har lest', nn: 'Innsyn: kven som har lese', en: 'Access: who has read' },
  readingsLead: {
    nb: 'Hver gang noen leser, blir det logget her. Loggen kan ikke endres, og oppbevares i fem år.',
    nn: 'Kvar gong nokon les, blir det logga her. Loggen kan ikkje endrast, og blir teken vare på i fem år.',
    en: 'Every reading is logged here. The log cannot be changed, and is kept for five years.',
  },
  noReadings: { nb: 'Ingen har lest ennå', nn: 'Ingen har lese enno', en: 'Nobody has read yet' },
  noReadingsDetail: {
    nb: 'Når noen åpner siden, står det her hvem og når.',
    nn: 'Når nokon opnar sida, står det her kven og når.',
    en: 'When somebody opens the page, it says here who and when.',
  },
  because: { nb: 'Grunn: {reason}', nn: 'Grunn: {reason}', en: 'Reason: {reason}' },
  showAll: { nb: 'Vis alle {n}', nn: 'Vis alle {n}', en: 'Show all {n}' },
  readingMore: { nb: 'Henter flere …', nn: 'Hentar fleire …', en: 'Fetching more …' },
} as const satisfies Record<string, Texts>;
