import { defineRefusals } from '#shared/kernel/index.ts';

export const conferenceRefusals = defineRefusals('conferences', {
  stepNotPossible: {
    status: 409,
    title: { nb: 'Det står annerledes nå', nn: 'Det står annleis no', en: 'It stands differently now' },
    detail: {
      nb: 'En kollega har gjort noe i mellomtiden. Last siden på nytt og se hva som er gjort.',
      nn: 'Ein kollega har gjort noko i mellomtida. Last sida på nytt og sjå kva som er gjort.',
      en: 'A colleague has done something meanwhile. Reload the page and see what was done.',
    },
  },
  notOpen: {
    status: 409,
    title: { nb: 'Køen kan ikke endres nå', nn: 'Køen kan ikkje endrast no', en: 'The queue cannot be changed now' },
    detail: {
      nb: 'Møtet er avlyst, eller referatet er lukket. Sett opp et nytt møte; det som ikke er ferdig, foreslås der.',
      nn: 'Møtet er avlyst, eller referatet er lukka. Set opp eit nytt møte; det som ikkje er ferdig, blir føreslått der.',
      en: 'The meeting is cancelled, or its minutes are closed. Plan a new meeting; what is unfinished is proposed there.',
    },
  },
  notBegun: {
    status: 409,
    title: { nb: 'Møtet er ikke i gang', nn: 'Møtet er ikkje i gang', en: 'The meeting is not under way' },
    detail: {
      nb: 'Referat skrives mens møtet er i gang. Start møtet først. Er referatet lukket, kan du legge til noe nederst.',
      nn: 'Referat blir skrive medan møtet er i gang. Start møtet først. Er referatet lukka, kan du leggje til noko nedst.',
      en: 'Minutes are written while the meeting is under way. Begin it first. If they are closed, you can add at the end.',
    },
  },
  notClosed: {
    status: 409,
    title: { nb: 'Referatet er ikke lukket', nn: 'Referatet er ikkje lukka', en: 'The minutes are not closed' },
    detail: {
      nb: 'Så lenge møtet er i gang, skriver du rett i referatet.',
      nn: 'Så lenge møtet er i gang, skriv du rett i referatet.',
      en: 'As long as the meeting is under way, write in the minutes themselves.',
    },
  },
  sharingNeeded: {
    status: 409,
    title: {
      nb: 'Samtykke til å dele mangler',
      nn: 'Samtykke til å dele manglar',
      en: 'Consent to sharing is missing',
    },
    detail: {
      nb: 'Deltakeren har ikke samtykket til at denne partneren får vite noe. Spør, og registrer svaret under «Samtykker».',
      nn: 'Deltakaren har ikkje samtykt til at denne partnaren får vite noko. Spør, og registrer svaret under «Samtykke».',
      en: 'The participant has not consented to this partner being told. Ask, and record the answer under “Consents”.',
    },
  },
  alreadyQueued: {
    status: 409,
    title: { nb: 'Står i køen fra før', nn: 'Står i køen frå før', en: 'Already in the queue' },
    detail: {
      nb: 'Saken står allerede i køen til et møte. Last siden på nytt for å se den.',
      nn: 'Saka står alt i køen til eit møte. Last sida på nytt for å sjå henne.',
      en: 'The case is already in a meeting’s queue. Reload the page to see it.',
    },
  },
  queueFull: {
    status: 409,
    title: { nb: 'Køen er full', nn: 'Køen er full', en: 'The queue is full' },
    detail: {
      nb: 'Det er plass til {most} i ett møte. Sett opp et møte til, eller ta ut noen som kan vente.',
      nn: 'Det er plass til {most} i eitt møte. Set opp eit møte til, eller ta ut nokon som kan vente.',
      en: 'There is room for {most} in one meeting. Plan another, or take out somebody who can wait.',
    },
    example: { most: 40 },
  },
  registered: {
    status: 409,
    title: { nb: 'Personen er registrert', nn: 'Personen er registrert', en: 'The person is registered' },
    detail: {
      nb: 'Navn og opplysninger endres nå på deltakeren selv. Last siden på nytt.',
      nn: 'Namn og opplysningar blir no endra på deltakaren sjølv. Last sida på nytt.',
      en: 'Name and details are now changed on the participant. Reload the page.',
    },
  },
  nameNeeded: {
    status: 409,
    title: { nb: 'Samtykket er ikke bekreftet', nn: 'Samtykket er ikkje stadfesta', en: 'The consent is not confirmed' },
    detail: {
      nb: 'Partneren må bekrefte at personen samtykker før noen kan registreres. Skriv inn bekreftelsen og navnet først.',
      nn: 'Partnaren må stadfeste at personen samtykkjer før nokon kan registrerast. Skriv inn stadfestinga og namnet først.',
      en: 'The partner must confirm that the person consents before anybody is registered. Enter the confirmation and name first.',
    },
  },
  writtenOn: {
    status: 409,
    title: { nb: 'Det er skrevet om saken', nn: 'Det er skrive om saka', en: 'Something has been written of the case' },
    detail: {
      nb: 'En sak med referat eller oppgaver blir stående. Sett den til «Ferdig» hvis den ikke skal tas opp igjen.',
      nn: 'Ei sak med referat eller oppgåver blir ståande. Set henne til «Ferdig» om ho ikkje skal takast opp att.',
      en: 'A case with minutes or tasks stays. Set it to “Finished” if it is not to be taken up again.',
    },
  },
});
