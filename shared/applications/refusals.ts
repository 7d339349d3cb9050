import { defineRefusals } from '#shared/kernel/index.ts';

export const applicationRefusals = defineRefusals('applications', {
  alreadyHandled: {
    status: 409,
    title: { nb: 'Søknaden er behandlet', nn: 'Søknaden er behandla', en: 'The application has been handled' },
    detail: {
      nb: 'En kollega har tatt stilling til søknaden. Last siden på nytt for å se hva som ble bestemt.',
      nn: 'Ein kollega har teke stilling til søknaden. Last sida på nytt for å sjå kva som vart bestemt.',
      en: 'A colleague has decided on the application. Reload the page to see what was decided.',
    },
  },
});
