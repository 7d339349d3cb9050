import { COMMUNICATION_STYLES, GENDERS, INTERESTS, SKILLS, SPOKEN_LANGUAGES } from '#shared/traits/index.ts';
import { checkProfile, volunteerInput } from '#shared/volunteers/index.ts';
import type { Column } from './columns.ts';
import { asWords, numberCell, textCell, wordCell, wordsCell, yearCell } from './reading/cells.ts';
import type { Kind } from './rows.ts';

const columns: readonly Column[] = [
  {
    pointer: '/name',
    name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
    also: ['fullt navn', 'tidgiver', 'frivillig'],
    needed: true,
    read: textCell,
  },
  {
    pointer: '/birthYear',
    name: { nb: 'Fødselsår', nn: 'Fødselsår', en: 'Year of birth' },
    also: ['født', 'fødselsdato', 'f.år', 'år', 'born', 'date of birth'],
    needed: true,
    read: (cell, { today }) => yearCell(cell, today),
  },
  { pointer: '/gender', name: { nb: 'Kjønn', nn: 'Kjønn', en: 'Gender' }, also: [], read: (cell) => wordCell(cell, GENDERS) },
  {
    pointer: '/phone',
    name: { nb: 'Telefon', nn: 'Telefon', en: 'Phone' },
    also: ['tlf', 'mobil', 'mobilnummer', 'telefonnummer', 'mobile'],
    read: textCell,
  },
  {
    pointer: '/email',
    name: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
    also: ['epostadresse', 'mail', 'e-mail address'],
    read: textCell,
  },
  {
    pointer: '/languages',
    name: { nb: 'Språk', nn: 'Språk', en: 'Languages' },
    also: [],
    read: (cell) => wordsCell(cell, SPOKEN_LANGUAGES),
  },
  {
    pointer: '/interests',
    name: { nb: 'Interesser', nn: 'Interesser', en: 'Interests' },
    also: [],
    read: (cell) => wordsCell(cell, INTERESTS),
  },
  {
    pointer: '/skills',
    name: { nb: 'Kan hjelpe med', nn: 'Kan hjelpe med', en: 'Can help with' },
    also: ['ferdigheter'],
    read: (cell) => wordsCell(cell, SKILLS),
  },
  {
    pointer: '/dislikes',
    name: { nb: 'Liker ikke', nn: 'Likar ikkje', en: 'Dislikes' },
    also: [],
    read: (cell) => wordsCell(cell, INTERESTS),
  },
  {
    pointer: '/communicationStyle',
    name: { nb: 'Væremåte', nn: 'Veremåte', en: 'Way of being' },
    also: [],
    read: (cell) => wordCell(cell, COMMUNICATION_STYLES),
  },
  {
    pointer: '/areas',
    name: { nb: 'Områder', nn: 'Område', en: 'Areas' },
    also: ['bydel', 'sted', 'område'],
    read: (cell, { city }) => wordsCell(cell, asWords(city.areas)),
  },
  {
    pointer: '/capacity',
    name: { nb: 'Antall deltakere', nn: 'Tal på deltakarar', en: 'Number of participants' },
    also: ['kapasitet', 'capacity'],
    read: numberCell,
  },
  { pointer: '/note', name: { nb: 'Notat', nn: 'Notat', en: 'Note' }, also: ['merknad', 'kommentar', 'notes', 'comment'], read: textCell },
];

/** Volunteers from a list. What the list does not say is what nobody has said: Norwegian, one participant, no wishes. */
export const volunteers: Kind<typeof volunteerInput> = {
  columns,
  schema: volunteerInput,
  bodyOf: (fields) => ({
    name: fields.get('/name'),
    birthYear: fields.get('/birthYear'),
    gender: fields.get('/gender') ?? 'unstated',
    ...(fields.has('/phone') && { phone: fields.get('/phone') }),
    ...(fields.has('/email') && { email: fields.get('/email') }),
    languages: fields.get('/languages') ?? ['no'],
    interests: fields.get('/interests') ?? [],
    dislikes: fields.get('/dislikes') ?? [],
    skills: fields.get('/skills') ?? [],
    communicationStyle: fields.get('/communicationStyle') ?? null,
    areas: fields.get('/areas') ?? [],
    week: [],
    capacity: fields.get('/capacity') ?? 1,
    ownExperience: null,
    note: fields.get('/note') ?? '',
    // that they are grown up is seen from the year they were born, which every row has
    isAdult: true,
  }),
  check: (body, { city, today }) => checkProfile(body, city, today),
};
