import type { Texts } from '#shared/kernel/language.ts';

export const handoverTexts = {
  handOver: { nb: 'Gi ut alt', nn: 'Gi ut alt', en: 'Hand it all over' },
  handOverTitle: { nb: 'Gi ut alt om personen', nn: 'Gi ut alt om personen', en: 'Hand over everything about the person' },
  handOverLead: {
    nb: 'Personen har rett til å få alt vi har skrevet, som et brev å lese og som en fil. Historikken viser at det ble gitt ut, til hvem og av hvem.',
    nn: 'Personen har rett til å få alt vi har skrive, som eit brev å lese og som ei fil. Historikken viser at det vart gitt ut, til kven og av kven.',
    en: 'The person has the right to everything we have written, as a letter to read and as a file. The history shows that it was handed over, to whom and by whom.',
  },
  to: { nb: 'Hvem får det?', nn: 'Kven får det?', en: 'Who gets it?' },
  language: {
    nb: 'Hvilket språk leser personen best?',
    nn: 'Kva språk les personen best?',
    en: 'Which language does the person read best?',
  },
  make: { nb: 'Lag brev og fil', nn: 'Lag brev og fil', en: 'Make letter and file' },
  title: { nb: 'Alt vi har skrevet', nn: 'Alt vi har skrive', en: 'Everything we have written' },
  back: { nb: 'Tilbake til historikken', nn: 'Tilbake til historikken', en: 'Back to the history' },
  print: { nb: 'Skriv ut', nn: 'Skriv ut', en: 'Print' },
  download: { nb: 'Last ned som fil', nn: 'Last ned som fil', en: 'Download as a file' },
} as const satisfies Record<string, Texts>;

/** What the letter says, in the language it is read in. */
export const packageTexts = {
  title: { nb: 'Alt vi har skrevet om deg', nn: 'Alt vi har skrive om deg', en: 'Everything we have written about you' },
  madeOn: {
    nb: 'Gitt ut {date} av {name}. Mottaker: {to}.',
    nn: 'Gitt ut {date} av {name}. Mottakar: {to}.',
    en: 'Handed over {date} by {name}. Recipient: {to}.',
  },
  rights: {
    nb: 'Du kan be om at noe rettes eller slettes. {controller} er ansvarlig. Personvernombudet når du på {officer}.',
    nn: 'Du kan be om at noko blir retta eller sletta. {controller} er ansvarleg. Personvernombodet når du på {officer}.',
    en: 'You can ask for something to be corrected or erased. {controller} is responsible. Reach the data protection officer at {officer}.',
  },
  readings: { nb: 'Hvem som har lest', nn: 'Kven som har lese', en: 'Who has read' },
  because: { nb: 'grunn: {reason}', nn: 'grunn: {reason}', en: 'reason: {reason}' },
  nobody: { nb: 'Ingen har lest ennå.', nn: 'Ingen har lese enno.', en: 'Nobody has read yet.' },
} as const satisfies Record<string, Texts>;
