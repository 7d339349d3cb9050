import type { Texts } from '#shared/kernel/language.ts';

export const templateTexts = {
  title: { nb: 'Egne maler', nn: 'Eigne malar', en: 'Templates of your own' },
  lead: {
    nb: 'Velg tallene, rekkefølgen og hva dere vil skrive om. Malene som følger med, står der fra før.',
    nn: 'Vel tala, rekkjefølgja og kva de vil skrive om. Malane som følgjer med, står der frå før.',
    en: 'Choose the figures, their order and what you want to write about. Those that come with the product are there already.',
  },
  newTemplate: { nb: 'Ny mal', nn: 'Ny mal', en: 'New template' },
  noneTitle: { nb: 'Ingen egne maler', nn: 'Ingen eigne malar', en: 'No templates of your own' },
  noneDetail: {
    nb: 'Lag en når dere må svare noen på deres måte, som en kommune eller en stiftelse.',
    nn: 'Lag ein når de må svare nokon på deira måte, som ein kommune eller ei stifting.',
    en: 'Make one when somebody wants an answer in their own way, such as a municipality or a foundation.',
  },
  retired: { nb: 'Brukes ikke lenger', nn: 'Blir ikkje brukt lenger', en: 'No longer used' },
  change: { nb: 'Endre mal', nn: 'Endre mal', en: 'Change template' },
  changeLead: {
    nb: 'Rapporter som er begynt, endres ikke.',
    nn: 'Rapportar som er byrja, blir ikkje endra.',
    en: 'Reports that are begun do not change.',
  },
  notThere: { nb: 'Malen finnes ikke her.', nn: 'Malen finst ikkje her.', en: 'The template is not here.' },
  name: { nb: 'Hva malen heter', nn: 'Kva malen heiter', en: 'What the template is called' },
  nameHelp: {
    nb: 'Navnet og overskriftene blir de samme på alle språk.',
    nn: 'Namnet og overskriftene blir dei same på alle språk.',
    en: 'The name and the headings are the same in every language.',
  },
  audience: { nb: 'Hvem er rapportene til?', nn: 'Kven er rapportane til?', en: 'For whom are the reports?' },
  audienceHelp: {
    nb: 'Skal de ut av huset, skjules små tall, så ingen kan kjennes igjen.',
    nn: 'Skal dei ut av huset, blir små tal skjulte, så ingen kan kjennast att.',
    en: 'If they leave the house, small numbers are hidden, so that nobody can be known.',
  },
  comparesYears: {
    nb: 'Vis tallene ved siden av samme tid i fjor',
    nn: 'Vis tala ved sida av same tid i fjor',
    en: 'Show figures beside the same time last year',
  },
  hasGrant: {
    nb: 'Svarer for et tilskudd, med mål og faser',
    nn: 'Svarer for eit tilskot, med mål og fasar',
    en: 'Answers for a grant, with targets and phases',
  },
  parts: { nb: 'Deler', nn: 'Delar', en: 'Parts' },
  heading: { nb: 'Del {n}: overskrift', nn: 'Del {n}: overskrift', en: 'Part {n}: heading' },
  guidance: { nb: 'Del {n}: hva skal skrives?', nn: 'Del {n}: kva skal skrivast?', en: 'Part {n}: what is to be written?' },
  guidanceHelp: {
    nb: 'La stå tom når tallene taler for seg selv.',
    nn: 'La stå tom når tala talar for seg sjølve.',
    en: 'Leave it empty where the figures speak for themselves.',
  },
  figures: { nb: 'Del {n}: tall', nn: 'Del {n}: tal', en: 'Part {n}: figures' },
  dividedBy: { nb: '{figure}, etter {by}', nn: '{figure}, etter {by}', en: '{figure}, by {by}' },
  moveUp: { nb: 'Flytt del {n} opp', nn: 'Flytt del {n} opp', en: 'Move part {n} up' },
  removePart: { nb: 'Ta bort del {n}', nn: 'Ta bort del {n}', en: 'Remove part {n}' },
  addPart: { nb: 'Legg til en del', nn: 'Legg til ein del', en: 'Add a part' },
  retire: { nb: 'Slutt å bruke malen', nn: 'Slutt å bruke malen', en: 'Stop using the template' },
  retireHelp: {
    nb: 'Ingen begynner på nye rapporter fra den.',
    nn: 'Ingen byrjar på nye rapportar frå han.',
    en: 'Nobody begins new reports from it.',
  },
  make: { nb: 'Lag malen', nn: 'Lag malen', en: 'Make the template' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  saved: { nb: 'Malen er lagret.', nn: 'Malen er lagra.', en: 'The template is saved.' },
} as const satisfies Record<string, Texts>;
