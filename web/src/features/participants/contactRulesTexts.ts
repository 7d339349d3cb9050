import type { Texts } from '#shared/kernel/language.ts';

export const contactRulesTexts = {
  lead: {
    nb: 'Vi minner om avtaler dagen før. Meldingen sier bare når, aldri hva det gjelder eller hvem den er fra.',
    nn: 'Vi minner om avtalar dagen før. Meldinga seier berre når, aldri kva det gjeld eller kven ho er frå.',
    en: 'We remind of appointments the day before. The message says only when, never what it is about or who it is from.',
  },
  language: { nb: 'Språk i meldinger', nn: 'Språk i meldingar', en: 'Language of messages' },
  from: { nb: 'Tidligst klokka', nn: 'Tidlegast klokka', en: 'No earlier than' },
  to: { nb: 'Senest klokka', nn: 'Seinast klokka', en: 'No later than' },
  leaveMessage: {
    nb: 'Det er trygt å legge igjen beskjed',
    nn: 'Det er trygt å leggje igjen beskjed',
    en: 'It is safe to leave a message',
  },
  leaveMessageHelp: {
    nb: 'På telefonsvarer, eller til den som tar telefonen.',
    nn: 'På telefonsvarar, eller til den som tek telefonen.',
    en: 'On an answering machine, or with whoever takes the phone.',
  },
  hours: { nb: '{language}, kl. {from}–{to}', nn: '{language}, kl. {from}–{to}', en: '{language}, {from}–{to}' },
  name: { nb: 'Meldinger', nn: 'Meldingar', en: 'Messages' },
  mayLeave: { nb: 'kan legge igjen beskjed', nn: 'kan leggje igjen beskjed', en: 'may leave a message' },
  mayNotLeave: { nb: 'ikke legg igjen beskjed', nn: 'ikkje legg igjen beskjed', en: 'do not leave a message' },
} as const satisfies Record<string, Texts>;
