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
  methodKept: {
    status: 409,
    title: {
      nb: 'Året er alt publisert på en annen måte',
      nn: 'Året er alt publisert på ein annan måte',
      en: 'The year has been published in another way',
    },
    detail: {
      nb: 'Et år skjules eller avrundes likt i alle utgavene sine. Velg måten den første ble publisert på.',
      nn: 'Eit år blir skjult eller avrunda likt i alle utgåvene sine. Vel måten den første vart publisert på.',
      en: 'A year is hidden or rounded alike in all its editions. Choose the way the first was published.',
    },
  },
  underWay: {
    status: 409,
    title: {
      nb: 'Det er alt bestilt en utgave av dette året',
      nn: 'Det er alt bestilt ei utgåve av dette året',
      en: 'An edition of this year has been ordered already',
    },
    detail: {
      nb: 'Vent til den er laget, og publiser eller forkast den før du bestiller en ny.',
      nn: 'Vent til ho er laga, og publiser eller forkast ho før du bestiller ei ny.',
      en: 'Wait until it is made, and publish or discard it before you order another.',
    },
  },
  decided: {
    status: 409,
    title: {
      nb: 'Dette kan ikke gjøres med bestillingen nå',
      nn: 'Dette kan ikkje gjerast med bestillinga no',
      en: 'This cannot be done with the order now',
    },
    detail: {
      nb: 'Den er ikke laget ennå, eller noen har alt publisert eller forkastet den. Last siden på nytt og se hvordan det står.',
      nn: 'Ho er ikkje laga enno, eller nokon har alt publisert eller forkasta ho. Last sida på nytt og sjå korleis det står.',
      en: 'It is not made yet, or somebody has published or discarded it. Reload the page and see how it stands.',
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
