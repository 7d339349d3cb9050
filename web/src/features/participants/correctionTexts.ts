import type { Texts } from '#shared/kernel/language.ts';

export const correctionTexts = {
  disagree: { nb: 'Skriv ned uenighet', nn: 'Skriv ned usemje', en: 'Write down disagreement' },
  title: { nb: 'Uenig i det som står', nn: 'Usamd i det som står', en: 'Disagrees with what stands' },
  lead: {
    nb: 'Notatet blir stående. Dette vises ved siden av, for alle som leser det, og er med når alt utleveres.',
    nn: 'Notatet blir ståande. Dette blir vist ved sida av, for alle som les det, og er med når alt blir utlevert.',
    en: 'The note stays. This is shown beside it to everybody who reads it, and is included when everything is handed over.',
  },
  words: {
    nb: 'Hva er feil eller mangler, med egne ord?',
    nn: 'Kva er feil eller manglar, med eigne ord?',
    en: 'What is wrong or missing, in their own words?',
  },
  on: { nb: 'Når sa de det?', nn: 'Når sa dei det?', en: 'When did they say so?' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  saved: { nb: 'Uenigheten står nå ved notatet', nn: 'Usemja står no ved notatet', en: 'The disagreement now stands by the note' },
  disagrees: { nb: 'Deltakeren er uenig', nn: 'Deltakaren er usamd', en: 'The participant disagrees' },
  writtenBy: { nb: 'skrevet ned av {name}', nn: 'skrive ned av {name}', en: 'written down by {name}' },
} as const satisfies Record<string, Texts>;
