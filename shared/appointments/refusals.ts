import { defineRefusals } from '#shared/kernel/index.ts';

export const appointmentRefusals = defineRefusals('appointments', {
  tooMany: {
    status: 409,
    title: { nb: 'For mange avtaler', nn: 'For mange avtalar', en: 'Too many appointments' },
    detail: {
      nb: 'Dere har {most} avtaler foran dere. Si hvordan de siste gikk, eller avlys en, før dere lager en ny.',
      nn: 'De har {most} avtalar framfor dykk. Sei korleis dei siste gjekk, eller avlys ein, før de lagar ein ny.',
      en: 'You have {most} appointments ahead. Tell how the last ones went, or cancel one, before you make another.',
    },
    example: { most: 20 },
  },
  notPlanned: {
    status: 409,
    title: { nb: 'Avtalen står et annet sted nå', nn: 'Avtalen står ein annan stad no', en: 'The appointment stands elsewhere now' },
    detail: {
      nb: 'Noen har allerede sagt hvordan det gikk, eller avlyst den. Last siden på nytt.',
      nn: 'Nokon har alt sagt korleis det gjekk, eller avlyst han. Last sida på nytt.',
      en: 'Somebody has already said how it went, or cancelled it. Reload the page.',
    },
  },
  notYet: {
    status: 409,
    title: { nb: 'Avtalen er ikke ennå', nn: 'Avtalen er ikkje enno', en: 'The appointment has not come yet' },
    detail: {
      nb: 'Si hvordan det gikk når dagen er kommet. Møttes dere før, så flytt avtalen til i dag.',
      nn: 'Sei korleis det gjekk når dagen er komen. Møttest de før, så flytt avtalen til i dag.',
      en: 'Tell how it went when the day has come. If you met earlier, move the appointment to today.',
    },
  },
  participantGone: {
    status: 409,
    title: { nb: 'Deltakeren er ikke her nå', nn: 'Deltakaren er ikkje her no', en: 'The participant is not here now' },
    detail: {
      nb: 'Det kan ikke avtales noe med en som er avsluttet eller ikke tatt inn. Ta inn deltakeren igjen først.',
      nn: 'Det kan ikkje avtalast noko med ein som er avslutta eller ikkje teken inn. Ta inn deltakaren igjen først.',
      en: 'Nothing can be agreed on with somebody who has left or was not taken in. Take the participant back in first.',
    },
  },
});
