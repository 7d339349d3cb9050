import type { Texts } from '#shared/kernel/language.ts';

/** What is said where a list is taken out as a file. */
export const texts = {
  takeOut: { nb: 'Last ned listen', nn: 'Last ned lista', en: 'Download the list' },
  lead: {
    nb: '{n} rader, slik listen er filtrert og sortert nå.',
    nn: '{n} rader, slik lista er filtrert og sortert no.',
    en: '{n} rows, as the list is filtered and sorted now.',
  },
  logged: {
    nb: 'Det blir skrevet i innsynsloggen til hver person i filen at du tok den ut. Ta vare på filen som på en journal, og slett den når du er ferdig.',
    nn: 'Det blir skrive i innsynsloggen til kvar person i fila at du tok ho ut. Ta vare på fila som på ein journal, og slett ho når du er ferdig.',
    en: 'The access log of each person in the file will say that you took it out. Look after the file as you would a record, and delete it when you are done.',
  },
  ownOnly: {
    nb: 'Telefon, e-post, grunnlag og samtykker tas bare med for dem du følger opp selv.',
    nn: 'Telefon, e-post, grunnlag og samtykke blir berre tekne med for dei du følgjer opp sjølv.',
    en: 'Phone, e-mail, basis and consents are included only for those you follow up yourself.',
  },
  hidden: {
    nb: 'Navn er skjult. Filen får initialer, og verken telefon, e-post eller notater.',
    nn: 'Namn er skjulte. Fila får initialar, og verken telefon, e-post eller notat.',
    en: 'Names are hidden. The file gets initials, and neither phone, e-mail nor notes.',
  },
  format: { nb: 'Hva slags fil?', nn: 'Kva slags fil?', en: 'What kind of file?' },
  xlsx: { nb: 'Excel (XLSX)', nn: 'Excel (XLSX)', en: 'Excel (XLSX)' },
  csv: { nb: 'CSV, for andre programmer', nn: 'CSV, for andre program', en: 'CSV, for other programs' },
  save: { nb: 'Last ned', nn: 'Last ned', en: 'Download' },
  reading: { nb: 'Henter {done} av {all} …', nn: 'Hentar {done} av {all} …', en: 'Fetching {done} of {all} …' },
  saved: { nb: 'Filen er lastet ned', nn: 'Fila er lasta ned', en: 'The file is downloaded' },
  savedLess: {
    nb: 'Filen er lastet ned. {n} er ikke med, fordi du ikke lenger kan se dem.',
    nn: 'Fila er lasta ned. {n} er ikkje med, fordi du ikkje lenger kan sjå dei.',
    en: 'The file is downloaded. {n} are not in it, as you can no longer see them.',
  },
  notWhole: {
    nb: 'Listen kan lastes ned når hele er hentet.',
    nn: 'Lista kan lastast ned når heile er henta.',
    en: 'The list can be downloaded once all of it is here.',
  },
} as const satisfies Record<string, Texts>;
