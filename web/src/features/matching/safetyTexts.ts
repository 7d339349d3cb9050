import type { Texts } from '#shared/kernel/language.ts';

export const safetyTexts = {
  title: { nb: 'Avsluttet av hensyn til trygghet', nn: 'Avslutta av omsyn til tryggleik', en: 'Ended for safety' },
  withLeader: {
    nb: 'Virksomhetsleder følger opp. De to blir aldri foreslått for hverandre igjen.',
    nn: 'Verksemdsleiar følgjer opp. Dei to blir aldri føreslåtte for kvarandre igjen.',
    en: 'The unit leader follows up. The two are never suggested for each other again.',
  },
  lead: {
    nb: 'De to blir aldri foreslått for hverandre igjen. Dette gjør du nå:',
    nn: 'Dei to blir aldri føreslåtte for kvarandre igjen. Dette gjer du no:',
    en: 'The two are never suggested for each other again. This is what you do now:',
  },
  talkApart: {
    nb: 'Snakk med deltakeren og tidgiveren hver for seg, så snart det går. Er noen i fare nå, ring 113 eller 112.',
    nn: 'Snakk med deltakaren og tidgivaren kvar for seg, så snart det går. Er nokon i fare no, ring 113 eller 112.',
    en: 'Talk with the participant and the volunteer separately, as soon as possible. If somebody is in danger now, call 113 or 112.',
  },
  others: {
    nb: 'Har tidgiveren andre koblinger? Avgjør om de skal fortsette, og om tidgiveren skal ta en pause.',
    nn: 'Har tidgivaren andre koplingar? Avgjer om dei skal halde fram, og om tidgivaren skal ta ein pause.',
    en: 'Does the volunteer have other matches? Decide whether they go on, and whether the volunteer takes a break.',
  },
  report: {
    nb: 'Skal det meldes videre, til politi, barnevern eller helsetjenesten?',
    nn: 'Skal det meldast vidare, til politi, barnevern eller helsetenesta?',
    en: 'Must it be reported, to the police, child welfare or the health service?',
  },
  counsellor: {
    nb: 'Avtal med veilederen hvordan begge følges opp videre.',
    nn: 'Avtal med rettleiaren korleis begge blir følgde opp vidare.',
    en: 'Agree with the counsellor how both are followed up.',
  },
  close: { nb: 'Det er fulgt opp', nn: 'Det er følgt opp', en: 'It has been followed up' },
  closed: { nb: 'Oppgaven er borte fra I dag', nn: 'Oppgåva er borte frå I dag', en: 'The task is gone from Today' },

  barTitle: { nb: 'Skal ikke kobles med', nn: 'Skal ikkje koplast med', en: 'Not to be matched with' },
  barLead: {
    nb: 'Er de i familie, bor de sammen, har de en konflikt, var de i behandling sammen, eller vil en av dem ikke? Si hvem det gjelder, så blir de aldri foreslått for hverandre. Grunnen lagres ikke.',
    nn: 'Er dei i familie, bur dei saman, har dei ein konflikt, var dei i behandling saman, eller vil ein av dei ikkje? Sei kven det gjeld, så blir dei aldri føreslåtte for kvarandre. Grunnen blir ikkje lagra.',
    en: 'Are they related, do they live together, is there a conflict, were they in treatment together, or does one of them not wish it? Say whom it concerns, and they are never suggested for each other. The reason is not stored.',
  },
  barOpen: { nb: 'Si hvem', nn: 'Sei kven', en: 'Say whom' },
  barWho: { nb: 'Hvem gjelder det?', nn: 'Kven gjeld det?', en: 'Whom does it concern?' },
  name: { nb: 'Skriv navnet', nn: 'Skriv namnet', en: 'Type the name' },
  nobody: { nb: 'Ingen passer med det navnet.', nn: 'Ingen passar med det namnet.', en: 'Nobody fits that name.' },
  barChosen: { nb: 'Ikke koble', nn: 'Ikkje kople', en: 'Do not match' },
  barOne: { nb: 'Ikke koble med {name}', nn: 'Ikkje kople med {name}', en: 'Do not match with {name}' },
  barred: {
    nb: 'De to blir ikke foreslått for hverandre. Virksomhetsleder kan endre det.',
    nn: 'Dei to blir ikkje føreslåtte for kvarandre. Verksemdsleiar kan endre det.',
    en: 'The two are not suggested for each other. The unit leader can change that.',
  },
  none: { nb: 'Ingen er nevnt.', nn: 'Ingen er nemnde.', en: 'Nobody is named.' },
  saidBy: { nb: 'sagt av {name} {date}', nn: 'sagt av {name} {date}', en: 'said by {name} {date}' },
  lift: { nb: 'Kan kobles igjen', nn: 'Kan koplast igjen', en: 'May be matched again' },
  liftOne: { nb: '{name} kan kobles igjen', nn: '{name} kan koplast igjen', en: '{name} may be matched again' },
  lifted: {
    nb: 'De to kan foreslås for hverandre igjen',
    nn: 'Dei to kan føreslåast for kvarandre igjen',
    en: 'The two may be suggested for each other again',
  },
  unnamed: { nb: 'En deltaker', nn: 'Ein deltakar', en: 'A participant' },
} as const satisfies Record<string, Texts>;
