import type { Texts } from '#shared/kernel/language.ts';

export const texts = {
  title: { nb: 'Nasjonalt', nn: 'Nasjonalt', en: 'National' },
  now: { nb: 'Akkurat nå', nn: 'Akkurat no', en: 'Right now' },
  underWay: {
    nb: '{count} deltakere i gang i {cities}',
    nn: '{count} deltakarar i gang i {cities}',
    en: '{count} participants under way in {cities}',
  },
  people: {
    nb: '{count} ulike deltakere i {cities} i {period}',
    nn: '{count} ulike deltakarar i {cities} i {period}',
    en: '{count} different participants in {cities} in {period}',
  },
  figuresOf: { nb: 'Tall fra {cities}, {period}', nn: 'Tal frå {cities}, {period}', en: 'Figures from {cities}, {period}' },
  oneCity: { nb: 'én by', nn: 'éin by', en: 'one city' },
  manyCities: { nb: '{count} byer', nn: '{count} byar', en: '{count} cities' },
  sideBySide: { nb: 'Byene side om side', nn: 'Byane side om side', en: 'The cities side by side' },
  figure: { nb: 'Tall', nn: 'Tal', en: 'Figure' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
  hiddenLegend: {
    nb: 'betyr skjult av personvernhensyn: tall under {threshold}, og tall som ville røpet dem. Summen er regnet av alle tall, også de skjulte.',
    nn: 'tyder skjult av personvernomsyn: tal under {threshold}, og tal som ville røpt dei. Summen er rekna av alle tal, også dei skjulte.',
    en: 'means hidden for privacy: figures under {threshold}, and figures that would give them away. The sum is of all figures, those hidden too.',
  },
  unknownLegend: {
    nb: 'betyr ukjent: ingen å regne snitt av.',
    nn: 'tyder ukjend: ingen å rekne snitt av.',
    en: 'means unknown: nobody to take an average of.',
  },
  closer: { nb: 'Nærmere på ett tall', nn: 'Nærare på eitt tal', en: 'A closer look at one figure' },
  inAll: { nb: 'I alt', nn: 'I alt', en: 'In all' },
  city: { nb: 'By', nn: 'By', en: 'City' },
  sameScale: {
    nb: 'Samme målestokk for alle byene. Summen har sin egen.',
    nn: 'Same målestokk for alle byane. Summen har sin eigen.',
    en: 'The same scale for every city. The sum has its own.',
  },
  nowhere: {
    nb: 'Ingen eller skjult i alle byene: {parts}.',
    nn: 'Ingen eller skjult i alle byane: {parts}.',
    en: 'None or hidden in every city: {parts}.',
  },
  noneTitle: { nb: 'Ingen byer deler tall ennå', nn: 'Ingen byar deler tal enno', en: 'No city shares figures yet' },
  noneDetail: {
    nb: 'Byene til Blå Kors er med av seg selv. En kommune er med fra datoen i avtalen sin.',
    nn: 'Byane til Blå Kors er med av seg sjølve. Ein kommune er med frå datoen i avtalen sin.',
    en: 'The cities of Blå Kors do so by themselves, a municipality from the date of its agreement.',
  },
} as const satisfies Record<string, Texts>;
