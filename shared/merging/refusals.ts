import { defineRefusals } from '#shared/kernel/index.ts';

export const mergingRefusals = defineRefusals('merging', {
  sameRecord: {
    status: 409,
    title: { nb: 'Det er den samme siden', nn: 'Det er den same sida', en: 'That is the same record' },
    detail: {
      nb: 'Velg den andre siden personen har.',
      nn: 'Vel den andre sida personen har.',
      en: 'Choose the other record of the person.',
    },
  },
  keepTheOther: {
    status: 409,
    title: { nb: 'Behold den andre siden', nn: 'Behald den andre sida', en: 'Keep the other record' },
    detail: {
      nb: 'Personen er kommet lenger på den andre siden. Åpne den, og slå sammen derfra.',
      nn: 'Personen er komen lenger på den andre sida. Opne ho, og slå saman derifrå.',
      en: 'The person has come further on the other record. Open that one, and merge from there.',
    },
  },
  matchInTheWay: {
    status: 409,
    title: { nb: 'En kobling står i veien', nn: 'Ei kopling står i vegen', en: 'A match is in the way' },
    detail: {
      nb: 'Begge sidene har hatt med den samme tidgiveren å gjøre. Avslutt koblingen som er åpen, og slå sammen etterpå.',
      nn: 'Begge sidene har hatt med den same tidgivaren å gjere. Avslutt koplinga som er open, og slå saman etterpå.',
      en: 'Both records have to do with the same volunteer. End the match that is open, and merge afterwards.',
    },
  },
});
