import type { Texts } from '#shared/kernel/language.ts';

export const behindTexts = {
  title: { nb: 'Hvem som er bak tallet', nn: 'Kven som er bak talet', en: 'Who is behind the figure' },
  show: { nb: 'Vis hvem: {what}, {number}', nn: 'Vis kven: {what}, {number}', en: 'Show who: {what}, {number}' },
  lead: { nb: '{when}: {number}', nn: '{when}: {number}', en: '{when}: {number}' },
  measured: { nb: '{when}: bygger på {number}', nn: '{when}: byggjer på {number}', en: '{when}: rests on {number}' },
  months: { nb: '{from} til {to}', nn: '{from} til {to}', en: '{from} to {to}' },
  logged: {
    nb: 'At du har sett listen, står i innsynsloggen til hver av dem.',
    nn: 'At du har sett lista, står i innsynsloggen til kvar av dei.',
    en: 'That you have seen the list stands in the access log of each of them.',
  },
  notShown: {
    nb: '{n} av tallet vises ikke her: det gjelder noen fra en annen tjeneste, eller noen du ikke finner i listene.',
    nn: '{n} av talet blir ikkje vist her: det gjeld nokon frå ei anna teneste, eller nokon du ikkje finn i listene.',
    en: '{n} of the figure is not shown here: it concerns somebody of another service, or somebody you do not find in the lists.',
  },
  gone: {
    nb: '{n} av tallet er ikke lenger registrert. Bare summen står igjen.',
    nn: '{n} av talet er ikkje lenger registrert. Berre summen står att.',
    en: '{n} of the figure is no longer registered. Only the sum is left.',
  },
  noneTitle: { nb: 'Ingen å vise', nn: 'Ingen å vise', en: 'Nobody to show' },
  noneDetail: {
    nb: 'Tallet er null, eller det gjelder ingen som du kan finne i listene.',
    nn: 'Talet er null, eller det gjeld ingen som du kan finne i listene.',
    en: 'The figure is nought, or it concerns nobody you can find in the lists.',
  },
  times: { nb: 'ganger', nn: 'gonger', en: 'times' },
  list: { nb: 'De som er med i tallet', nn: 'Dei som er med i talet', en: 'Those who are in the figure' },
} as const satisfies Record<string, Texts>;
