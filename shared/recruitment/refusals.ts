import { defineRefusals } from '#shared/kernel/index.ts';

export const recruitmentRefusals = defineRefusals('recruitment', {
  closed: {
    status: 409,
    title: { nb: 'Vi tar ikke imot søknader nå', nn: 'Vi tek ikkje imot søknader no', en: 'We are not taking applications now' },
    detail: {
      nb: 'Søknaden er ikke sendt. Det du skrev, står her fortsatt. Velkommen tilbake når vi åpner igjen.',
      nn: 'Søknaden er ikkje send. Det du skreiv, står her framleis. Velkomen tilbake når vi opnar igjen.',
      en: 'Your application was not sent. What you wrote is still here. You are welcome back when we open again.',
    },
  },
  /** The same whatever made us doubt: it helps who is in good faith, and tells nobody else what gave them away. */
  notTaken: {
    status: 422,
    title: { nb: 'Søknaden er ikke sendt ennå', nn: 'Søknaden er ikkje send enno', en: 'Your application is not sent yet' },
    detail: {
      nb: 'Alt du skrev, står her. Vent noen sekunder og send en gang til.',
      nn: 'Alt du skreiv, står her. Vent nokre sekund og send ein gong til.',
      en: 'Everything you wrote is here. Wait a few seconds and send once more.',
    },
  },
  tooMany: {
    status: 429,
    title: { nb: 'Mange søknader på kort tid', nn: 'Mange søknader på kort tid', en: 'Many applications in a short time' },
    detail: {
      nb: 'Det er sendt mange søknader fra nettverket du bruker. Vent en time, eller bruk et annet nett. Det du skrev, står her.',
      nn: 'Det er sendt mange søknader frå nettverket du bruker. Vent ein time, eller bruk eit anna nett. Det du skreiv, står her.',
      en: 'Many applications have been sent from the network you use. Wait an hour, or use another network. What you wrote is still here.',
    },
  },
});
