import { defineRefusals } from './refusal.ts';

/** What any route may refuse, whatever it is about. */
export const common = defineRefusals('request', {
  malformed: {
    status: 400,
    title: { nb: 'Forespørselen kan ikke leses', nn: 'Førespurnaden kan ikkje lesast', en: 'The request cannot be read' },
    detail: {
      nb: 'Innholdet er ikke gyldig JSON. Last siden på nytt og prøv igjen.',
      nn: 'Innhaldet er ikkje gyldig JSON. Last sida på nytt og prøv igjen.',
      en: 'The content is not valid JSON. Reload the page and try again.',
    },
  },
  invalid: {
    status: 422,
    title: { nb: 'Noe må rettes', nn: 'Noko må rettast', en: 'Something needs correcting' },
    detail: {
      nb: 'Se på feltene som er merket, rett dem og prøv igjen.',
      nn: 'Sjå på felta som er merkte, rett dei og prøv igjen.',
      en: 'Look at the marked fields, correct them and try again.',
    },
  },
  tooLarge: {
    status: 413,
    title: { nb: 'For mye på én gang', nn: 'For mykje på éin gong', en: 'Too much at once' },
    detail: {
      nb: 'Innholdet er større enn {limit} kB. Kort ned teksten og prøv igjen.',
      nn: 'Innhaldet er større enn {limit} kB. Kort ned teksten og prøv igjen.',
      en: 'The content is larger than {limit} kB. Shorten the text and try again.',
    },
    example: { limit: 128 },
  },
  reasonNeeded: {
    status: 403,
    title: { nb: 'Hvorfor åpner du denne?', nn: 'Kvifor opnar du denne?', en: 'Why are you opening this?' },
    detail: {
      nb: 'Denne personen er ikke blant dem du følger opp. Skriv hvorfor du åpner. Det blir logget, og gjelder ut dagen.',
      nn: 'Denne personen er ikkje blant dei du følgjer opp. Skriv kvifor du opnar. Det blir logga, og gjeld ut dagen.',
      en: 'This person is not among those you follow up. Write why you are opening the record. It is logged, and holds for today.',
    },
  },
  registrationWithdrawn: {
    status: 409,
    title: {
      nb: 'Samtykket til registrering er trukket',
      nn: 'Samtykket til registrering er trekt',
      en: 'Consent to registration is withdrawn',
    },
    detail: {
      nb: 'Her skrives ikke mer. Spør personen, og registrer samtykket på nytt, eller avslutt og slett.',
      nn: 'Her blir det ikkje skrive meir. Spør personen, og registrer samtykket på nytt, eller avslutt og slett.',
      en: 'Nothing more is written here. Ask the person and record the consent anew, or close and erase.',
    },
  },
  restricted: {
    status: 409,
    title: { nb: 'Journalen er ikke i bruk', nn: 'Journalen er ikkje i bruk', en: 'The record is not in use' },
    detail: {
      nb: 'Den er tatt vare på fordi loven krever det, og her skrives ikke mer. Virksomhetsleder kan ta den i bruk igjen.',
      nn: 'Han er teken vare på fordi lova krev det, og her blir det ikkje skrive meir. Verksemdsleiaren kan ta han i bruk igjen.',
      en: 'It is kept because the law requires it, and nothing more is written in it. A unit leader can take it into use again.',
    },
  },
  heldBack: {
    status: 403,
    title: {
      nb: 'Samtykket til registrering er trukket',
      nn: 'Samtykket til registrering er trekt',
      en: 'Consent to registration is withdrawn',
    },
    detail: {
      nb: 'Bare den som er ansvarlig for personen, og virksomhetsleder kan åpne det som står. Spør en av dem.',
      nn: 'Berre den som er ansvarleg for personen, og verksemdsleiar kan opne det som står. Spør ein av dei.',
      en: 'Only the one responsible for the person and the unit leader can open what stands. Ask one of them.',
    },
  },
  signInNeeded: {
    status: 401,
    title: { nb: 'Du må logge inn', nn: 'Du må logge inn', en: 'You need to sign in' },
    detail: {
      nb: 'Innloggingen er utløpt eller gjelder ikke her. Logg inn på nytt.',
      nn: 'Innlogginga er utgått eller gjeld ikkje her. Logg inn på nytt.',
      en: 'Your sign-in has expired or does not apply here. Sign in again.',
    },
  },
  notAllowed: {
    status: 403,
    title: { nb: 'Du har ikke tilgang', nn: 'Du har ikkje tilgang', en: 'You do not have access' },
    detail: {
      nb: 'Rollen din gir ikke tilgang til dette. Spør virksomhetsleder hvis du trenger det.',
      nn: 'Rolla di gir ikkje tilgang til dette. Spør verksemdsleiar om du treng det.',
      en: 'Your role does not give access to this. Ask the unit leader if you need it.',
    },
  },
  notFound: {
    status: 404,
    title: { nb: 'Finnes ikke', nn: 'Finst ikkje', en: 'Not found' },
    detail: {
      nb: 'Det du ser etter finnes ikke her, eller er fjernet.',
      nn: 'Det du ser etter finst ikkje her, eller er fjerna.',
      en: 'What you are looking for is not here, or has been removed.',
    },
  },
  cursor: {
    status: 400,
    title: { nb: 'Listen kan ikke fortsette her', nn: 'Lista kan ikkje halde fram her', en: 'The list cannot go on from here' },
    detail: {
      nb: 'Last listen på nytt fra begynnelsen.',
      nn: 'Last lista på nytt frå byrjinga.',
      en: 'Load the list again from the beginning.',
    },
  },
  stale: {
    status: 409,
    title: { nb: 'Noen andre har endret dette', nn: 'Nokon andre har endra dette', en: 'Somebody else has changed this' },
    detail: {
      nb: 'Det du skrev er ikke lagret, men står fortsatt her. Se hva som er endret, og lagre på nytt.',
      nn: 'Det du skreiv er ikkje lagra, men står framleis her. Sjå kva som er endra, og lagre på nytt.',
      en: 'What you wrote is not saved, but is still here. See what changed, and save again.',
    },
  },
  keyMissing: {
    status: 428,
    title: { nb: 'Forespørselen mangler nøkkel', nn: 'Førespurnaden manglar nøkkel', en: 'The request lacks a key' },
    detail: {
      nb: 'Endringer må ha overskriften Idempotency-Key med en UUID.',
      nn: 'Endringar må ha overskrifta Idempotency-Key med ein UUID.',
      en: 'Changes must carry the header Idempotency-Key with a UUID.',
    },
  },
  keyReused: {
    status: 422,
    title: { nb: 'Nøkkelen er brukt til noe annet', nn: 'Nøkkelen er brukt til noko anna', en: 'The key was used for something else' },
    detail: {
      nb: 'Samme Idempotency-Key er sendt med et annet innhold. Last siden på nytt og prøv igjen.',
      nn: 'Same Idempotency-Key er send med eit anna innhald. Last sida på nytt og prøv igjen.',
      en: 'The same Idempotency-Key was sent with other content. Reload the page and try again.',
    },
  },
  busy: {
    status: 503,
    title: { nb: 'Det er travelt akkurat nå', nn: 'Det er travelt akkurat no', en: 'Busy right now' },
    detail: {
      nb: 'Ingenting er lagret. Vent et øyeblikk og prøv igjen.',
      nn: 'Ingenting er lagra. Vent litt og prøv igjen.',
      en: 'Nothing was saved. Wait a moment and try again.',
    },
  },
  unexpected: {
    status: 500,
    title: { nb: 'Noe gikk galt hos oss', nn: 'Noko gjekk gale hos oss', en: 'Something went wrong on our side' },
    detail: {
      nb: 'Det du skrev står fortsatt her. Prøv igjen, og si fra med sporingsnummeret hvis det ikke hjelper.',
      nn: 'Det du skreiv står framleis her. Prøv igjen, og sei frå med sporingsnummeret om det ikkje hjelper.',
      en: 'What you wrote is still here. Try again, and tell us the tracking number if that does not help.',
    },
  },
});
