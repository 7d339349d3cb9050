import { defineRefusals } from '#shared/kernel/index.ts';

export const accessRefusals = defineRefusals('access', {
  leaderDeclares: {
    status: 403,
    title: { nb: 'Bare for deg selv', nn: 'Berre for deg sjølv', en: 'Only for yourself' },
    detail: {
      nb: 'Du kan si at du selv kjenner personen. Gjelder det en kollega, må virksomhetsleder gjøre det.',
      nn: 'Du kan seie at du sjølv kjenner personen. Gjeld det ein kollega, må verksemdsleiaren gjere det.',
      en: 'You can say that you know the person yourself. If it concerns a colleague, a unit leader must do it.',
    },
  },
  closeFirst: {
    status: 409,
    title: { nb: 'Personen er fortsatt med', nn: 'Personen er framleis med', en: 'The person is still with us' },
    detail: {
      nb: 'Avslutt først. Da kan journalen tas ut av bruk.',
      nn: 'Avslutt først. Då kan journalen takast ut av bruk.',
      en: 'Close first. Then the record can be taken out of use.',
    },
  },
  anotherLifts: {
    status: 403,
    title: { nb: 'En annen leder må åpne igjen', nn: 'Ein annan leiar må opne igjen', en: 'Another leader must reopen it' },
    detail: {
      nb: 'Du lukket selv denne journalen for kollegaen. Be en annen virksomhetsleder vurdere om den kan åpnes igjen.',
      nn: 'Du lukka sjølv denne journalen for kollegaen. Be ein annan verksemdsleiar vurdere om han kan opnast igjen.',
      en: 'You closed this record to the colleague yourself. Ask another unit leader to consider whether it can be reopened.',
    },
  },
});
