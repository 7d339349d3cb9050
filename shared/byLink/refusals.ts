import { defineRefusals } from '#shared/kernel/index.ts';

export const byLinkRefusals = defineRefusals('by-link', {
  /** The same whatever is the matter with a link: never made, tampered with, too old, withdrawn, used for something else. */
  leadsNowhere: {
    status: 404,
    title: { nb: 'Lenken virker ikke', nn: 'Lenkja verkar ikkje', en: 'The link does not work' },
    detail: {
      nb: 'Den kan være for gammel, eller ikke i bruk lenger. Spør den du pleier å snakke med, så får du en ny.',
      nn: 'Ho kan vere for gammal, eller ikkje i bruk lenger. Spør den du pleier å snakke med, så får du ei ny.',
      en: 'It may be too old, or no longer in use. Ask the person you usually talk to, and you will get another.',
    },
  },
  tooMany: {
    status: 429,
    title: { nb: 'For mange forsøk', nn: 'For mange forsøk', en: 'Too many tries' },
    detail: {
      nb: 'Det er prøvd mange lenker fra nettverket du bruker. Vent en time, eller bruk et annet nett.',
      nn: 'Det er prøvd mange lenkjer frå nettverket du bruker. Vent ein time, eller bruk eit anna nett.',
      en: 'Many links have been tried from the network you use. Wait an hour, or use another network.',
    },
  },
});
