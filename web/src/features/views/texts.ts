import type { Texts } from '#shared/kernel/language.ts';

/** What is said of views of a list that somebody keeps. */
export const texts = {
  views: { nb: 'Visninger', nn: 'Visingar', en: 'Views' },
  lead: {
    nb: 'En visning husker filtrene og rekkefølgen, ikke hva du har skrevet i søkefeltet. Den ligger på denne enheten og er bare din.',
    nn: 'Ei vising hugsar filtera og rekkjefølgja, ikkje kva du har skrive i søkjefeltet. Ho ligg på denne eininga og er berre di.',
    en: 'A view remembers the filters and the order, not what you typed in the search field. It is kept on this device and is yours alone.',
  },
  none: { nb: 'Du har ingen lagrede visninger ennå.', nn: 'Du har ingen lagra visingar enno.', en: 'You have no saved views yet.' },
  saveNow: { nb: 'Lagre listen slik den er nå', nn: 'Lagre lista slik ho er no', en: 'Save the list as it is now' },
  name: { nb: 'Navn på visningen', nn: 'Namn på visinga', en: 'Name of the view' },
  nameHelp: {
    nb: 'For eksempel «Mine i pause». Skriv ikke navn på mennesker.',
    nn: 'Til dømes «Mine i pause». Skriv ikkje namn på menneske.',
    en: 'For instance “Mine on a break”. Do not write people’s names.',
  },
  save: { nb: 'Lagre visningen', nn: 'Lagre visinga', en: 'Save the view' },
  saved: { nb: 'Visningen «{name}» er lagret', nn: 'Visinga «{name}» er lagra', en: 'The view “{name}” is saved' },
  remove: { nb: 'Ta bort «{name}»', nn: 'Ta bort «{name}»', en: 'Remove “{name}”' },
  full: {
    nb: 'Du har {n} visninger. Ta bort en for å lagre en ny.',
    nn: 'Du har {n} visingar. Ta bort ei for å lagre ei ny.',
    en: 'You have {n} views. Remove one to save another.',
  },
} as const satisfies Record<string, Texts>;
