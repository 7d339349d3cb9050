import { defineRefusals } from '#shared/kernel/index.ts';

export const calendarFeedRefusals = defineRefusals('calendar-feed', {
  /** The same whatever is the matter: never made, made anew, withdrawn, or of somebody who no longer works here. */
  leadsNowhere: {
    status: 404,
    title: { nb: 'Adressen virker ikke', nn: 'Adressa verkar ikkje', en: 'The address does not work' },
    detail: {
      nb: 'Lag en ny adresse på siden Kalender, og legg den inn i kalenderprogrammet.',
      nn: 'Lag ei ny adresse på sida Kalender, og legg ho inn i kalenderprogrammet.',
      en: 'Make a new address on the page Calendar, and put it into the calendar program.',
    },
  },
  tooMany: {
    status: 429,
    title: { nb: 'For mange forsøk', nn: 'For mange forsøk', en: 'Too many tries' },
    detail: {
      nb: 'Det er prøvd mange adresser fra nettverket du bruker. Vent en time.',
      nn: 'Det er prøvd mange adresser frå nettverket du bruker. Vent ein time.',
      en: 'Many addresses have been tried from the network you use. Wait an hour.',
    },
  },
});
