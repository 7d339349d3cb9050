import type { Texts } from '#shared/kernel/language.ts';

export const outboxTexts = {
  oneWaits: { nb: 'Venter på nett: 1 møte', nn: 'Ventar på nett: 1 møte', en: 'Waiting for network: 1 meeting' },
  someWait: { nb: 'Venter på nett: {n} møter', nn: 'Ventar på nett: {n} møte', en: 'Waiting for network: {n} meetings' },
  decide: {
    nb: 'Ta stilling til møter som ikke ble sendt',
    nn: 'Ta stilling til møte som ikkje vart sende',
    en: 'Decide about meetings that were not sent',
  },
  waitsDetail: {
    nb: 'Ligger kryptert på denne enheten til det er sendt, også om du logger ut. Bare du får se det.',
    nn: 'Ligg kryptert på denne eininga til det er sendt, også om du loggar ut. Berre du får sjå det.',
    en: 'Lies encrypted on this device until it is sent, even if you sign out. Only you get to see it.',
  },
  onDevice: {
    nb: 'Lagret på denne enheten. Sendes når du har nett.',
    nn: 'Lagra på denne eininga. Blir send når du har nett.',
    en: 'Saved on this device. It is sent when you have network.',
  },
  onPage: {
    nb: 'Nettleseren kan ikke lagre. La siden stå åpen, så sendes det når du har nett.',
    nn: 'Nettlesaren kan ikkje lagre. La sida stå open, så blir det sendt når du har nett.',
    en: 'The browser cannot save. Leave the page open, and it is sent when you have network.',
  },
  tryNow: { nb: 'Prøv å sende nå', nn: 'Prøv å sende no', en: 'Try to send now' },
  tryAgain: { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' },
  sendAnyway: { nb: 'Send likevel', nn: 'Send likevel', en: 'Send all the same' },
  discard: { nb: 'Slett', nn: 'Slett', en: 'Delete' },
  ofDay: { nb: '{what} {day}', nn: '{what} {day}', en: '{what} {day}' },
} as const satisfies Record<string, Texts>;
