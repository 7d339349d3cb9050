import type { Texts } from '#shared/kernel/language.ts';
import type { Value } from '#shared/reporting/index.ts';

export const drawingTexts = {
  asTable: { nb: 'Vis som tabell', nn: 'Vis som tabell', en: 'Show as table' },
  asDrawing: { nb: 'Vis som bilde', nn: 'Vis som bilete', en: 'Show as picture' },
  howCounted: { nb: 'Slik teller vi', nn: 'Slik tel vi', en: 'How we count' },
  seenBy: { nb: 'Ses av: {roles}.', nn: 'Blir sett av: {roles}.', en: 'Seen by: {roles}.' },
  whoCounts: {
    nb: 'Deltakere som ikke har sagt ja til å være med i tallene, telles ikke, og det gjør heller ikke samtalene, koblingene og møtene deres. I en kommune bygger tallene på lov, og alle telles.',
    nn: 'Deltakarar som ikkje har sagt ja til å vere med i tala, blir ikkje talde, og det blir heller ikkje samtalane, koplingane og møta deira. I ein kommune byggjer tala på lov, og alle blir talde.',
    en: 'Participants who have not agreed to be part of the figures are not counted, and neither are their conversations, matches and meetings. In a municipality figures rest on law, and everybody is counted.',
  },
  closedMonths: {
    nb: 'En måned er gjort opp ti dager etter at den er over. Slettes noen etter det, eller sier nei til å være med videre, står summene som de ble vist, uten at noe forteller hvem det var. Tallene for måneder som ikke er gjort opp, og det som gjelder nå, går ned. Rettes noe som ble skrevet feil, rettes også tallene.',
    nn: 'Ein månad er gjord opp ti dagar etter at han er over. Blir nokon sletta etter det, eller seier nei til å vere med vidare, står summane slik dei vart viste, utan at noko fortel kven det var. Tala for månader som ikkje er gjorde opp, og det som gjeld no, går ned. Blir noko retta som var skrive feil, blir tala òg retta.',
    en: 'A month is closed ten days after it is over. If somebody is erased after that, or no longer agrees to be counted, its sums stand as they were shown, and nothing tells who it was. Figures of months that are not closed, and what stands now, go down. Where something written wrong is corrected, the figures are too.',
  },
  download: { nb: 'Last ned', nn: 'Last ned', en: 'Download' },
  success: { nb: 'godt nytt', nn: 'godt nytt', en: 'good news' },
  most: { nb: '{name}: mest i {month}, {count}.', nn: '{name}: mest i {month}, {count}.', en: '{name}: most in {month}, {count}.' },
  nothing: { nb: '{name}: ingen.', nn: '{name}: ingen.', en: '{name}: none.' },
  none: { nb: 'Ingen: {names}.', nn: 'Ingen: {names}.', en: 'None: {names}.' },
  drawing: { nb: '{title}, måned for måned.', nn: '{title}, månad for månad.', en: '{title}, month by month.' },
  seeTable: { nb: 'Alle tallene står i tabellen.', nn: 'Alle tala står i tabellen.', en: 'All figures are in the table.' },
} as const satisfies Record<string, Texts>;

/** What is said where there is no number. */
export const VALUE_WORDS = {
  unknown: { nb: 'ukjent', nn: 'ukjend', en: 'unknown' },
  hidden: { nb: 'skjult av personvernhensyn', nn: 'skjult av personvernomsyn', en: 'hidden for privacy' },
} as const satisfies Record<Extract<Value, string>, Texts>;
