import { defineRefusals } from '#shared/kernel/index.ts';

export const publishingRefusals = defineRefusals('publishing', {
  notClosed: {
    status: 409,
    title: { nb: 'Halvåret er ikke lukket ennå', nn: 'Halvåret er ikkje lukka enno', en: 'The half-year is not closed yet' },
    detail: {
      nb: 'Byene kan fortsatt skrive inn det som skjedde. Publiser når halvåret har vært over i ti dager.',
      nn: 'Byane kan framleis skrive inn det som hende. Publiser når halvåret har vore over i ti dagar.',
      en: 'The cities can still write down what happened. Publish when the half-year has been over for ten days.',
    },
  },
  notWhole: {
    status: 422,
    title: {
      nb: 'Bare hele halvår kan publiseres',
      nn: 'Berre heile halvår kan publiserast',
      en: 'Only whole half-years can be published',
    },
    detail: {
      nb: 'Velg juni eller desember. Måneder og tertialer i halvåret følger med.',
      nn: 'Vel juni eller desember. Månader og tertial i halvåret følgjer med.',
      en: 'Choose June or December. The half-year’s months and tertials go with it.',
    },
  },
  toldFurther: {
    status: 409,
    title: {
      nb: 'Året er alt publisert lenger enn dette',
      nn: 'Året er alt publisert lenger enn dette',
      en: 'The year has been published further than this',
    },
    detail: {
      nb: 'En ny utgave må gå minst like langt som den forrige. Velg desember.',
      nn: 'Ei ny utgåve må gå minst like langt som den førre. Vel desember.',
      en: 'A new edition must go at least as far as the one before. Choose December.',
    },
  },
  publishedMeanwhile: {
    status: 409,
    title: { nb: 'Noen har publisert i mellomtiden', nn: 'Nokon har publisert i mellomtida', en: 'Somebody has published in the meantime' },
    detail: {
      nb: 'Last siden på nytt og se på den nye utgaven før du publiserer igjen.',
      nn: 'Last sida på nytt og sjå på den nye utgåva før du publiserer igjen.',
      en: 'Reload the page and look at the new edition before you publish again.',
    },
  },
  noCity: {
    status: 409,
    title: { nb: 'Ingen byer deler tall ennå', nn: 'Ingen byar deler tal enno', en: 'No city shares figures yet' },
    detail: {
      nb: 'Det er ingenting å publisere før en by er med.',
      nn: 'Det er ingenting å publisere før ein by er med.',
      en: 'There is nothing to publish before a city takes part.',
    },
  },
});
