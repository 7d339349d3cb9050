import { defineRefusals } from '#shared/kernel/index.ts';

export const volunteerRefusals = defineRefusals('volunteers', {
  stepNotPossible: {
    status: 409,
    title: { nb: 'Steget passer ikke nå', nn: 'Steget passar ikkje no', en: 'That step does not fit now' },
    detail: {
      nb: 'Tidgiveren er på et annet sted i løpet. Last siden på nytt og velg blant stegene som står der.',
      nn: 'Tidgivaren er på ein annan stad i løpet. Last sida på nytt og vel blant stega som står der.',
      en: 'The volunteer is at another stage. Reload the page and choose among the steps shown.',
    },
  },
  returnDateNeeded: {
    status: 422,
    title: { nb: 'Når kommer tidgiveren tilbake?', nn: 'Når kjem tidgivaren tilbake?', en: 'When does the volunteer return?' },
    detail: {
      nb: 'En pause har en dato for når den er over. Datoen kan endres senere.',
      nn: 'Ein pause har ein dato for når han er over. Datoen kan endrast seinare.',
      en: 'A break has a date when it is over. The date can be changed later.',
    },
  },
});
