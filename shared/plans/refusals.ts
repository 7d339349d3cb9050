import { defineRefusals } from '#shared/kernel/index.ts';

export const planRefusals = defineRefusals('plans', {
  goalStepNotPossible: {
    status: 409,
    title: { nb: 'Målet står et annet sted nå', nn: 'Målet står ein annan stad no', en: 'The goal stands elsewhere now' },
    detail: {
      nb: 'Noen har allerede sagt hvordan det gikk, eller tatt målet opp igjen. Last siden på nytt.',
      nn: 'Nokon har alt sagt korleis det gjekk, eller teke målet opp att. Last sida på nytt.',
      en: 'Somebody has already said how it went, or taken the goal up again. Reload the page.',
    },
  },
  goalNotOpen: {
    status: 409,
    title: { nb: 'Målet er avsluttet', nn: 'Målet er avslutta', en: 'The goal has ended' },
    detail: {
      nb: 'Ta målet opp igjen først, så kan det endres.',
      nn: 'Ta målet opp att først, så kan det endrast.',
      en: 'Take the goal up again first; then it can be changed.',
    },
  },
  participantClosed: {
    status: 409,
    title: { nb: 'Deltakeren er avsluttet', nn: 'Deltakaren er avslutta', en: 'The participant has left' },
    detail: {
      nb: 'Planen kan leses, men ikke endres. Ta inn deltakeren igjen for å gå videre med den.',
      nn: 'Planen kan lesast, men ikkje endrast. Ta inn deltakaren att for å gå vidare med han.',
      en: 'The plan can be read but not changed. Take the participant back in to go on with it.',
    },
  },
});
