import { defineRefusals } from '#shared/kernel/index.ts';

export const matchingRefusals = defineRefusals('matching', {
  tooFewConversations: {
    status: 409,
    title: {
      nb: '{held} av minst {required} samtaler',
      nn: '{held} av minst {required} samtalar',
      en: '{held} of at least {required} conversations',
    },
    detail: {
      nb: 'Dere har hatt {held} av minst {required} samtaler. Registrer en samtale, eller be virksomhetsleder om unntak.',
      nn: 'De har hatt {held} av minst {required} samtalar. Registrer ein samtale, eller be verksemdsleiar om unntak.',
      en: 'You have had {held} of at least {required} conversations. Record a conversation, or ask the unit leader for an exception.',
    },
    example: { held: 0, required: 3 },
  },
  sharingConsentMissing: {
    status: 409,
    title: { nb: 'Samtykke til deling mangler', nn: 'Samtykke til deling manglar', en: 'Consent to sharing is missing' },
    detail: {
      nb: 'Deltakeren har ikke samtykket til deling med tidgiver. Spør, og registrer samtykket.',
      nn: 'Deltakaren har ikkje samtykt til deling med tidgivar. Spør, og registrer samtykket.',
      en: 'The participant has not consented to sharing with a volunteer. Ask, and record the consent.',
    },
  },
  participantClosed: {
    status: 409,
    title: { nb: 'Deltakeren er avsluttet', nn: 'Deltakaren er avslutta', en: 'The participant is closed' },
    detail: {
      nb: 'Ta deltakeren inn igjen før dere leter etter en tidgiver.',
      nn: 'Ta deltakaren inn igjen før de leiter etter ein tidgivar.',
      en: 'Take the participant back in before looking for a volunteer.',
    },
  },
  participantPaused: {
    status: 409,
    title: { nb: 'Deltakeren tar en pause', nn: 'Deltakaren tek ein pause', en: 'The participant is taking a break' },
    detail: {
      nb: 'Velg «Tilbake fra pause» på deltakerens side når pausen er over. Da kan dere lete etter en tidgiver igjen.',
      nn: 'Vel «Tilbake frå pause» på sida til deltakaren når pausen er over. Då kan de leite etter ein tidgivar igjen.',
      en: 'Choose “Back from the break” on the participant’s page when the break is over. Then you can look for a volunteer again.',
    },
  },
  participantNotTakenIn: {
    status: 409,
    title: { nb: 'Deltakeren er ikke tatt inn', nn: 'Deltakaren er ikkje teken inn', en: 'The participant has not been taken in' },
    detail: {
      nb: 'Svar på henvisningen og ta deltakeren inn før dere leter etter en tidgiver.',
      nn: 'Svar på tilvisinga og ta deltakaren inn før de leiter etter ein tidgivar.',
      en: 'Answer the referral and take the participant in before looking for a volunteer.',
    },
  },
  volunteerUnavailable: {
    status: 409,
    title: { nb: 'Tidgiveren kan ikke foreslås nå', nn: 'Tidgivaren kan ikkje foreslåast no', en: 'The volunteer cannot be proposed now' },
    detail: {
      nb: 'Noe har endret seg siden forslagene ble hentet. Hent forslagene på nytt og velg igjen.',
      nn: 'Noko har endra seg sidan forslaga vart henta. Hent forslaga på nytt og vel igjen.',
      en: 'Something has changed since the suggestions were fetched. Fetch them again and choose anew.',
    },
  },
  assignmentTaken: {
    status: 409,
    title: { nb: 'Ønsket har allerede en kobling', nn: 'Ønsket har allereie ei kopling', en: 'The assignment already has a match' },
    detail: {
      nb: 'Et ønske kan ha én tidgiver om gangen. Avslutt koblingen først, eller registrer et nytt ønske.',
      nn: 'Eit ønske kan ha éin tidgivar om gongen. Avslutt koplinga først, eller registrer eit nytt ønske.',
      en: 'An assignment has one volunteer at a time. End that match first, or record another assignment.',
    },
  },
  volunteerFull: {
    status: 409,
    title: { nb: 'Plassen er tatt', nn: 'Plassen er teken', en: 'The place has been taken' },
    detail: {
      nb: 'Tidgiveren har ikke ledig plass lenger. En kollega kan ha foreslått noen samtidig. Hent forslagene på nytt og velg igjen.',
      nn: 'Tidgivaren har ikkje ledig plass lenger. Ein kollega kan ha føreslått nokon samtidig. Hent forslaga på nytt og vel igjen.',
      en: 'The volunteer has no free place any more. A colleague may have proposed somebody at the same time. Fetch the suggestions again and choose anew.',
    },
  },
  assignmentNotWaiting: {
    status: 409,
    title: { nb: 'Ønsket venter ikke lenger', nn: 'Ønsket ventar ikkje lenger', en: 'The wish no longer waits' },
    detail: {
      nb: 'Bare et ønske som venter på tidgiver, kan endres eller tas tilbake. Last siden på nytt og se hvordan det står.',
      nn: 'Berre eit ønske som ventar på tidgivar, kan endrast eller takast tilbake. Last sida på nytt og sjå korleis det står.',
      en: 'Only a wish that waits for a volunteer can be changed or withdrawn. Reload the page and see how it stands.',
    },
  },
  stepNotPossible: {
    status: 409,
    title: { nb: 'Steget passer ikke nå', nn: 'Steget passar ikkje no', en: 'That step does not fit now' },
    detail: {
      nb: 'Koblingen er på et annet sted i løpet. Last siden på nytt og velg blant stegene som står der.',
      nn: 'Koplinga er på ein annan stad i løpet. Last sida på nytt og vel blant stega som står der.',
      en: 'The match is at another stage. Reload the page and choose among the steps shown.',
    },
  },
  periodTooShort: {
    status: 422,
    title: { nb: 'Perioden er for kort', nn: 'Perioden er for kort', en: 'The period is too short' },
    detail: {
      nb: 'En periode er tre måneder eller lengre.',
      nn: 'Ein periode er tre månader eller lengre.',
      en: 'A period is three months or longer.',
    },
  },
  tooManyReviews: {
    status: 409,
    title: { nb: 'Det er {most} gjennomganger', nn: 'Det er {most} gjennomgangar', en: 'There are {most} reviews' },
    detail: {
      nb: 'Koblingen har {most} gjennomganger, og kan ikke ha flere. Skriv det som ble sagt, i en samtale, eller avslutt og lag en ny kobling.',
      nn: 'Koplinga har {most} gjennomgangar, og kan ikkje ha fleire. Skriv det som vart sagt, i ein samtale, eller avslutt og lag ei ny kopling.',
      en: 'The match has {most} reviews and can hold no more. Write what was said in a conversation, or end it and make a new match.',
    },
    example: { most: 100 },
  },
  sameDay: {
    status: 409,
    title: { nb: 'Det er logget et møte denne dagen', nn: 'Det er logga eit møte denne dagen', en: 'A meeting is logged for that day' },
    detail: {
      nb: 'Er dette et annet møte, kan du sende det likevel. Er det det samme, kan du slette det her.',
      nn: 'Er dette eit anna møte, kan du sende det likevel. Er det det same, kan du slette det her.',
      en: 'If this is another meeting, you can send it all the same. If it is the same, you can delete it here.',
    },
  },
  notMeeting: {
    status: 409,
    title: { nb: 'De møtes ikke nå', nn: 'Dei møtest ikkje no', en: 'They do not meet now' },
    detail: {
      nb: 'Møter kan registreres når koblingen er i gang.',
      nn: 'Møte kan registrerast når koplinga er i gang.',
      en: 'Meetings can be logged while the match is active.',
    },
  },
});
