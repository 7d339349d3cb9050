import type { Texts } from '#shared/kernel/language.ts';

/** Words every screen uses. */
export const common = {
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  close: { nb: 'Lukk', nn: 'Lukk', en: 'Close' },
  edit: { nb: 'Endre', nn: 'Endre', en: 'Edit' },
  undo: { nb: 'Angre', nn: 'Angre', en: 'Undo' },
  tryAgain: { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' },
  optional: { nb: '{label} (valgfritt)', nn: '{label} (valfritt)', en: '{label} (optional)' },
  dateHint: { nb: 'dd.mm.åååå', nn: 'dd.mm.åååå', en: 'dd.mm.yyyy' },
  minutes: { nb: '{n} min', nn: '{n} min', en: '{n} min' },
  otherMinutes: { nb: 'Annet antall minutter', nn: 'Anna tal på minutt', en: 'Another number of minutes' },
  choose: { nb: 'Velg …', nn: 'Vel …', en: 'Choose …' },
  notStated: { nb: 'Ikke oppgitt', nn: 'Ikkje oppgitt', en: 'Not stated' },
  all: { nb: 'Alle', nn: 'Alle', en: 'All' },
  loading: { nb: 'Laster …', nn: 'Lastar …', en: 'Loading …' },
  showMore: { nb: 'Vis {count} til', nn: 'Vis {count} til', en: 'Show {count} more' },
  shown: { nb: 'Viser {n} av {all}', nn: 'Viser {n} av {all}', en: 'Showing {n} of {all}' },
  shownSoFar: {
    nb: 'Viser {n} av de {all} som er hentet. Listen er ikke hel.',
    nn: 'Viser {n} av dei {all} som er henta. Lista er ikkje heil.',
    en: 'Showing {n} of the {all} fetched. The list is not complete.',
  },
  service: { nb: 'Tjeneste', nn: 'Teneste', en: 'Service' },
  allServices: { nb: 'Alle tjenester', nn: 'Alle tenester', en: 'All services' },
  order: { nb: 'Rekkefølge', nn: 'Rekkjefølgje', en: 'Order' },
  skipToContent: { nb: 'Hopp til innholdet', nn: 'Hopp til innhaldet', en: 'Skip to content' },
  draftSaved: { nb: 'Utkast lagret {time}', nn: 'Utkast lagra {time}', en: 'Draft saved {time}' },
  draftRestored: {
    nb: 'Utkastet ditt fra {time} er hentet fram',
    nn: 'Utkastet ditt frå {time} er henta fram',
    en: 'Your draft from {time} is back',
  },
  draftFailed: {
    nb: 'Utkast kan ikke lagres i denne nettleseren. Lagre før du går videre.',
    nn: 'Utkast kan ikkje lagrast i denne nettlesaren. Lagre før du går vidare.',
    en: 'Drafts cannot be saved in this browser. Save before you move on.',
  },
  draftDiscard: { nb: 'Forkast utkast', nn: 'Forkast utkast', en: 'Discard draft' },
  draftDiscarded: { nb: 'Utkastet er forkastet', nn: 'Utkastet er forkasta', en: 'The draft is discarded' },
  waitingForNetwork: {
    nb: 'Lagret på denne enheten. Sendes når du har nett, så lenge siden er åpen.',
    nn: 'Lagra på denne eininga. Blir sendt når du har nett, så lenge sida er open.',
    en: 'Saved on this device. Sent when you are online, as long as the page is open.',
  },
  correctThese: { nb: 'Rett dette før du lagrer', nn: 'Rett dette før du lagrar', en: 'Correct these before saving' },
} as const satisfies Record<string, Texts>;
