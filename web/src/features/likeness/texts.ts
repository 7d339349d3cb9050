import type { Texts } from '#shared/kernel/language.ts';

/** What is said of those who may be the same person, before anything is saved. */
export const likenessTexts = {
  maybeSame: { nb: 'Kanskje samme person', nn: 'Kanskje same person', en: 'Perhaps the same person' },
  maybeSameDetail: {
    nb: 'Åpne den som er her, eller registrer likevel. Det du har skrevet, ligger som utkast.',
    nn: 'Opne den som er her, eller registrer likevel. Det du har skrive, ligg som utkast.',
    en: 'Open the one who is here, or register anyway. What you have written is kept as a draft.',
  },
  registerAnyway: { nb: 'Registrer likevel', nn: 'Registrer likevel', en: 'Register anyway' },
  back: { nb: 'Tilbake til skjemaet', nn: 'Tilbake til skjemaet', en: 'Back to the form' },
} as const satisfies Record<string, Texts>;
