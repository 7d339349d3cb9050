import type { Texts } from '#shared/kernel/language.ts';
import type { ApiFailure } from '#web/app/apiError.ts';

/** What to say when no problem document says it: what happened, and what one can do. */
export const FAILURE_TITLES = {
  problem: { nb: 'Det gikk ikke', nn: 'Det gjekk ikkje', en: 'That did not work' },
  signedOut: { nb: 'Du er logget ut', nn: 'Du er logga ut', en: 'You are signed out' },
  forbidden: { nb: 'Du har ikke tilgang', nn: 'Du har ikkje tilgang', en: 'You do not have access' },
  busy: { nb: 'Det er travelt akkurat nå', nn: 'Det er travelt akkurat no', en: 'Busy right now' },
  broken: { nb: 'Noe gikk galt hos oss', nn: 'Noko gjekk gale hos oss', en: 'Something went wrong on our side' },
  offline: { nb: 'Ingen forbindelse', nn: 'Inga tilkopling', en: 'No connection' },
  slow: { nb: 'Svaret lot vente på seg', nn: 'Svaret let vente på seg', en: 'The answer took too long' },
  unreadable: { nb: 'Svaret kunne ikke leses', nn: 'Svaret kunne ikkje lesast', en: 'The answer could not be read' },
} as const satisfies Record<ApiFailure, Texts>;

export const FAILURE_DETAILS = {
  problem: { nb: 'Prøv igjen.', nn: 'Prøv igjen.', en: 'Try again.' },
  signedOut: {
    nb: 'Logg inn igjen. Det du har skrevet, er tatt vare på.',
    nn: 'Logg inn igjen. Det du har skrive, er teke vare på.',
    en: 'Sign in again. What you have written is kept.',
  },
  forbidden: {
    nb: 'Rollen din gir ikke tilgang til dette. Spør virksomhetsleder hvis du trenger det.',
    nn: 'Rolla di gir ikkje tilgang til dette. Spør verksemdsleiar om du treng det.',
    en: 'Your role does not give access to this. Ask the unit leader if you need it.',
  },
  busy: { nb: 'Vent et øyeblikk og prøv igjen.', nn: 'Vent litt og prøv igjen.', en: 'Wait a moment and try again.' },
  broken: {
    nb: 'Det er ikke noe du har gjort. Prøv igjen om litt.',
    nn: 'Det er ikkje noko du har gjort. Prøv igjen om litt.',
    en: 'It is nothing you did. Try again in a little while.',
  },
  offline: {
    nb: 'Sjekk at du har nett, og prøv igjen.',
    nn: 'Sjekk at du har nett, og prøv igjen.',
    en: 'Check that you are online and try again.',
  },
  slow: {
    nb: 'Nettet er tregt, eller det er travelt hos oss. Prøv igjen.',
    nn: 'Nettet er treigt, eller det er travelt hos oss. Prøv igjen.',
    en: 'The network is slow, or we are busy. Try again.',
  },
  unreadable: {
    nb: 'Siden kan være utdatert. Last den på nytt.',
    nn: 'Sida kan vere utdatert. Last henne på nytt.',
    en: 'The page may be out of date. Reload it.',
  },
} as const satisfies Record<ApiFailure, Texts>;

export const problemTexts = {
  whatChanged: {
    nb: 'Dette er endret siden du åpnet siden:',
    nn: 'Dette er endra sidan du opna sida:',
    en: 'Changed since you opened the page:',
  },
  nowEmpty: { nb: 'er nå tomt', nn: 'er no tomt', en: 'is now empty' },
  nowReads: { nb: 'er nå: {value}', nn: 'er no: {value}', en: 'is now: {value}' },
  nowOther: { nb: 'er endret', nn: 'er endra', en: 'has changed' },
  reference: { nb: 'Referanse for feilmelding: {id}', nn: 'Referanse for feilmelding: {id}', en: 'Reference when reporting: {id}' },
} as const satisfies Record<string, Texts>;
