import type { Texts } from '#shared/kernel/language.ts';

export const texts = {
  title: { nb: 'Personlige lenker', nn: 'Personlege lenkjer', en: 'Personal links' },
  tab: { nb: 'Lenker', nn: 'Lenkjer', en: 'Links' },
  lead: {
    nb: 'En lenke kommer på SMS eller e-post og åpner én ting, uten innlogging. Meldingen sier ikke hva det gjelder.',
    nn: 'Ei lenkje kjem på SMS eller e-post og opnar éin ting, utan innlogging. Meldinga seier ikkje kva det gjeld.',
    en: 'A link comes by text message or e-mail and opens one thing, without signing in. The message does not say what it is about.',
  },
  send: { nb: 'Send lenke', nn: 'Send lenkje', en: 'Send a link' },
  sendFor: { nb: 'Send lenke: {what}', nn: 'Send lenkje: {what}', en: 'Send a link: {what}' },
  what: { nb: 'Hva skal lenken brukes til?', nn: 'Kva skal lenkja brukast til?', en: 'What is the link for?' },
  whatHelp: {
    nb: 'Lenker for å svare, lese eller logge møter sendes fra koblingen.',
    nn: 'Lenkjer for å svare, lese eller logge møte blir sende frå koplinga.',
    en: 'Links for answering, reading or logging meetings are sent from the match.',
  },
  sent: {
    nb: 'Lenken sendes innen fem minutter, mellom klokken 9 og 20.',
    nn: 'Lenkja blir send innan fem minutt, mellom klokka 9 og 20.',
    en: 'The link is sent within five minutes, between 9 and 20.',
  },
  none: { nb: 'Ingen lenker er sendt.', nn: 'Ingen lenkjer er sende.', en: 'No links have been sent.' },
  madeBy: { nb: 'Laget {day} av {name}', nn: 'Laga {day} av {name}', en: 'Made {day} by {name}' },
  opened: { nb: 'åpnet {day}', nn: 'opna {day}', en: 'opened {day}' },
  until: { nb: 'virker til og med {day}', nn: 'verkar til og med {day}', en: 'works until {day}' },
  revoke: { nb: 'Trekk tilbake', nn: 'Trekk tilbake', en: 'Withdraw' },
  revokeOne: { nb: 'Trekk tilbake: {what}', nn: 'Trekk tilbake: {what}', en: 'Withdraw: {what}' },
  revoked: { nb: 'Lenken er trukket tilbake.', nn: 'Lenkja er trekt tilbake.', en: 'The link is withdrawn.' },
  wantsCall: { nb: 'Vil bli ringt', nn: 'Vil bli ringd', en: 'Wants to be called' },
  wantsCallSince: { nb: 'Bedt om {day}.', nn: 'Bede om {day}.', en: 'Asked for {day}.' },
  called: { nb: 'Jeg har ringt', nn: 'Eg har ringt', en: 'I have called' },
  calledSaved: { nb: 'Tatt av listen.', nn: 'Teke av lista.', en: 'Taken off the list.' },
} as const satisfies Record<string, Texts>;
