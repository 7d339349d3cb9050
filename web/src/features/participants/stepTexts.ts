import type { Texts } from '#shared/kernel/language.ts';

export const stepTexts = {
  close: { nb: 'Avslutt deltakeren', nn: 'Avslutt deltakaren', en: 'Close the participant' },
  closeLead: {
    nb: 'Alt som er skrevet, blir stående, og deltakeren kan tas inn igjen når som helst.',
    nn: 'Alt som er skrive, blir ståande, og deltakaren kan takast inn igjen når som helst.',
    en: 'Everything written is kept, and the participant can be taken back in at any time.',
  },
  closeReason: { nb: 'Hvorfor avsluttes det?', nn: 'Kvifor blir det avslutta?', en: 'Why is it closing?' },
  closeOn: { nb: 'Når?', nn: 'Når?', en: 'When?' },
  closed: { nb: 'Deltakeren er avsluttet', nn: 'Deltakaren er avslutta', en: 'The participant is closed' },
  readmit: { nb: 'Ta inn igjen', nn: 'Ta inn igjen', en: 'Take back in' },
  readmitted: { nb: 'Deltakeren er tatt inn igjen', nn: 'Deltakaren er teken inn igjen', en: 'The participant is taken back in' },
} as const satisfies Record<string, Texts>;
