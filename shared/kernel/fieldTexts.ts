import { fill, type Language, type TextParams, type Texts } from './language.ts';

const TEXTS = {
  required: { nb: 'Må fylles ut.', nn: 'Må fyllast ut.', en: 'Must be filled in.' },
  tooLong: {
    nb: 'For langt. Høyst {maximum} tegn.',
    nn: 'For langt. Høgst {maximum} teikn.',
    en: 'Too long. At most {maximum} characters.',
  },
  tooMany: { nb: 'For mange. Høyst {maximum}.', nn: 'For mange. Høgst {maximum}.', en: 'Too many. At most {maximum}.' },
  tooFew: { nb: 'For få. Minst {minimum}.', nn: 'For få. Minst {minimum}.', en: 'Too few. At least {minimum}.' },
  tooSmall: { nb: 'Må være minst {minimum}.', nn: 'Må vere minst {minimum}.', en: 'Must be at least {minimum}.' },
  tooBig: { nb: 'Kan ikke være mer enn {maximum}.', nn: 'Kan ikkje vere meir enn {maximum}.', en: 'Cannot be more than {maximum}.' },
  date: {
    nb: 'Datoen finnes ikke. Skriv dd.mm.åååå.',
    nn: 'Datoen finst ikkje. Skriv dd.mm.åååå.',
    en: 'There is no such date. Write dd.mm.yyyy.',
  },
  time: { nb: 'Skriv klokkeslettet som 13.30.', nn: 'Skriv klokkeslettet som 13.30.', en: 'Write the time as 13:30.' },
  email: {
    nb: 'Skriv en e-postadresse som navn@eksempel.no.',
    nn: 'Skriv ei e-postadresse som namn@eksempel.no.',
    en: 'Write an e-mail address like name@example.org.',
  },
  phone: {
    nb: 'Skriv et telefonnummer med åtte siffer, eller med landkode (+46 …).',
    nn: 'Skriv eit telefonnummer med åtte siffer, eller med landkode (+46 …).',
    en: 'Write a phone number with eight digits, or with a country code (+46 …).',
  },
  unknownField: { nb: 'Feltet finnes ikke.', nn: 'Feltet finst ikkje.', en: 'There is no such field.' },
  choice: { nb: 'Velg et av alternativene.', nn: 'Vel eit av alternativa.', en: 'Choose one of the options.' },
  repeated: { nb: 'Samme verdi står flere ganger.', nn: 'Same verdi står fleire gonger.', en: 'The same value is there more than once.' },
  controlCharacters: {
    nb: 'Teksten har tegn som ikke kan lagres.',
    nn: 'Teksten har teikn som ikkje kan lagrast.',
    en: 'The text has characters that cannot be saved.',
  },
  identityNumber: {
    nb: 'Her står det et fødselsnummer eller D-nummer. Det lagrer vi aldri, fordi vi ikke trenger det. Ta det bort.',
    nn: 'Her står det eit fødselsnummer eller D-nummer. Det lagrar vi aldri, fordi vi ikkje treng det. Ta det bort.',
    en: 'There is a national identity number or D-number here. We never save one, as we do not need it. Take it away.',
  },
  oneLine: { nb: 'Skriv på én linje.', nn: 'Skriv på éi linje.', en: 'Write on one line.' },
  taken: { nb: 'Er allerede i bruk.', nn: 'Er allereie i bruk.', en: 'Is already in use.' },
  order: { nb: 'Slutten må være etter begynnelsen.', nn: 'Slutten må vere etter byrjinga.', en: 'The end must be after the beginning.' },
  adult: { nb: 'Tidgivere må ha fylt 18 år.', nn: 'Tidgivarar må ha fylt 18 år.', en: 'Volunteers must be 18 or older.' },
  wayToAnswer: {
    nb: 'Skriv telefonnummer eller e-post, så vi kan svare.',
    nn: 'Skriv telefonnummer eller e-post, så vi kan svare.',
    en: 'Write a phone number or an e-mail address, so that we can answer.',
  },
  future: { nb: 'Datoen kan ikke være fram i tid.', nn: 'Datoen kan ikkje vere fram i tid.', en: 'The date cannot be in the future.' },
  past: { nb: 'Datoen må være fram i tid.', nn: 'Datoen må vere fram i tid.', en: 'The date must be in the future.' },
  tooFarAhead: {
    nb: 'For langt fram i tid. Velg en dag det neste året.',
    nn: 'For langt fram i tid. Vel ein dag det neste året.',
    en: 'Too far ahead. Choose a day within a year.',
  },
  wrong: { nb: 'Verdien kan ikke brukes her.', nn: 'Verdien kan ikkje brukast her.', en: 'The value cannot be used here.' },
} as const satisfies Record<string, Texts>;

/** What can be wrong with one field. */
export type FieldCode = keyof typeof TEXTS;

/** Whether a check named one of our own field texts. */
export const isFieldCode = (code: string): code is FieldCode => Object.hasOwn(TEXTS, code);

/** One field that is wrong: a JSON pointer (RFC 6901) into the body, and why. */
export interface FieldFault {
  readonly pointer: string;
  readonly code: FieldCode;
  readonly params?: TextParams;
}

/** The text staff see beside the field. */
export const fieldText = ({ code, params }: FieldFault, language: Language): string => fill(TEXTS[code][language], params);
