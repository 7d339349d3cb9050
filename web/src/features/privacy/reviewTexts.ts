import type { Texts } from '#shared/kernel/language.ts';

export const reviewTexts = {
  title: { nb: 'Gjennomgang av innsyn', nn: 'Gjennomgang av innsyn', en: 'Review of access' },
  lead: {
    nb: 'Hvem som har åpnet journaler utenfor sin egen liste, og hvorfor. Se etter det som ikke henger sammen med jobben.',
    nn: 'Kven som har opna journalar utanfor si eiga liste, og kvifor. Sjå etter det som ikkje heng saman med jobben.',
    en: 'Who opened records outside their own list, and why. Look for what does not go with their work.',
  },
  none: { nb: 'Ingen leste utenfor sin egen liste', nn: 'Ingen las utanfor si eiga liste', en: 'Nobody read outside their own list' },
  noneDetail: {
    nb: 'Denne måneden er det ingenting å se på.',
    nn: 'Denne månaden er det ingenting å sjå på.',
    en: 'There is nothing to look at this month.',
  },
  counts: {
    nb: 'Åpnet {people} personer, {readings} ganger i alt',
    nn: 'Opna {people} personar, {readings} gonger i alt',
    en: 'Opened {people} people, {readings} times in all',
  },
  latest: { nb: 'De siste, med grunn:', nn: 'Dei siste, med grunn:', en: 'The latest, with reasons:' },
  earlier: { nb: 'Måneden før', nn: 'Månaden før', en: 'The month before' },
  later: { nb: 'Måneden etter', nn: 'Månaden etter', en: 'The month after' },
  signals: { nb: 'Verdt å spørre om', nn: 'Verdt å spørje om', en: 'Worth asking about' },
  markTitle: { nb: 'Når du har sett gjennom', nn: 'Når du har sett gjennom', en: 'When you have looked through it' },
  note: {
    nb: 'Hva du så og hvem du spurte. Skriv ikke hvem de leste om.',
    nn: 'Kva du såg og kven du spurde. Skriv ikkje kven dei las om.',
    en: 'What you saw and whom you asked. Do not write whom they read about.',
  },
  marked: { nb: 'Måneden er gjennomgått', nn: 'Månaden er gjennomgått', en: 'The month is reviewed' },
  done: { nb: 'Gjennomgått', nn: 'Gjennomgått', en: 'Reviewed' },
  review: { nb: 'Merk som gjennomgått', nn: 'Merk som gjennomgått', en: 'Mark as reviewed' },
  reviewed: { nb: 'Gjennomgått av {name}', nn: 'Gjennomgått av {name}', en: 'Reviewed by {name}' },
  notOver: {
    nb: 'Måneden kan merkes som gjennomgått når den er over.',
    nn: 'Månaden kan merkast som gjennomgått når han er over.',
    en: 'The month can be marked as reviewed once it is over.',
  },
} as const satisfies Record<string, Texts>;
