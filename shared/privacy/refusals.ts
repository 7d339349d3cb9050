import { defineRefusals } from '#shared/kernel/index.ts';

export const privacyRefusals = defineRefusals('privacy', {
  notYours: {
    status: 403,
    title: {
      nb: 'Dette er for den ansvarlige og virksomhetsleder',
      nn: 'Dette er for den ansvarlege og verksemdsleiar',
      en: 'This is for the one responsible and the unit leader',
    },
    detail: {
      nb: 'Spør den som er ansvarlig for personen, eller virksomhetsleder.',
      nn: 'Spør den som er ansvarleg for personen, eller verksemdsleiar.',
      en: 'Ask whoever is responsible for the person, or the unit leader.',
    },
  },
});
