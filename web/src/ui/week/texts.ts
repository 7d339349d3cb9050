import type { Texts } from '#shared/kernel/language.ts';

export const weekTexts = {
  morning: { nb: 'Formiddag', nn: 'Føremiddag', en: 'Morning' },
  midday: { nb: 'Midt på dagen', nn: 'Midt på dagen', en: 'Midday' },
  afternoon: { nb: 'Ettermiddag', nn: 'Ettermiddag', en: 'Afternoon' },
  evening: { nb: 'Kveld', nn: 'Kveld', en: 'Evening' },
  late: { nb: 'Sen kveld', nn: 'Sein kveld', en: 'Late' },
  all: { nb: '{cell}: kan', nn: '{cell}: kan', en: '{cell}: can' },
  some: { nb: '{cell}: kan deler av tiden', nn: '{cell}: kan delar av tida', en: '{cell}: can some of the time' },
  none: { nb: '{cell}: ikke valgt', nn: '{cell}: ikkje vald', en: '{cell}: not chosen' },
  how: {
    nb: 'Dra over feltene, eller bruk piltaster og mellomrom. Shift og pil maler videre.',
    nn: 'Dra over felta, eller bruk piltastar og mellomrom. Shift og pil målar vidare.',
    en: 'Drag across the cells, or use arrow keys and space. Shift and an arrow paints on.',
  },
  unknown: { nb: 'Ingen har spurt om tid ennå.', nn: 'Ingen har spurt om tid enno.', en: 'Nobody has asked about times yet.' },
} as const satisfies Record<string, Texts>;
