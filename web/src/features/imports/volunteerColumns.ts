import { COMMUNICATION_STYLES, INTERESTS, SKILLS, SPOKEN_LANGUAGES } from '#shared/traits/index.ts';
import { checkProfile, type ExportedVolunteer, volunteerInput } from '#shared/volunteers/index.ts';
import { type Column, ofOneWord, ofWords } from './columns.ts';
import { asWords, numberCell, textCell, wordsTold, yearCell } from './reading/cells.ts';
import type { Kind } from './rows.ts';
import { contactFields, genderField } from './sharedFields.ts';

/** What a file tells of a volunteer and is read from one. */
export const volunteerFields: readonly Column<ExportedVolunteer['record']>[] = [
  {
    pointer: '/name',
    name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
    also: ['fullt navn', 'tidgiver', 'frivillig'],
    needed: true,
    read: textCell,
    tell: ({ name }, { nameOf }) => nameOf(name),
  },
  {
    pointer: '/birthYear',
    name: { nb: 'Fødselsår', nn: 'Fødselsår', en: 'Year of birth' },
    also: ['født', 'fødselsdato', 'f.år', 'år', 'born', 'date of birth'],
    needed: true,
    read: (cell, { today }) => yearCell(cell, today),
    tell: ({ birthYear }) => birthYear,
  },
  genderField,
  ...contactFields,
  {
    pointer: '/languages',
    name: { nb: 'Språk', nn: 'Språk', en: 'Languages' },
    also: [],
    ...ofWords(() => SPOKEN_LANGUAGES),
    tell: ({ languages }, { language }) => wordsTold(languages, SPOKEN_LANGUAGES, language),
  },
  {
    pointer: '/interests',
    name: { nb: 'Interesser', nn: 'Interesser', en: 'Interests' },
    also: [],
    ...ofWords(() => INTERESTS),
    tell: ({ interests }, { language }) => wordsTold(interests, INTERESTS, language),
  },
  {
    pointer: '/skills',
    name: { nb: 'Kan hjelpe med', nn: 'Kan hjelpe med', en: 'Can help with' },
    also: ['ferdigheter'],
    ...ofWords(() => SKILLS),
    tell: ({ skills }, { language }) => wordsTold(skills, SKILLS, language),
  },
  {
    pointer: '/dislikes',
    name: { nb: 'Liker ikke', nn: 'Likar ikkje', en: 'Dislikes' },
    also: [],
    ...ofWords(() => INTERESTS),
    tell: ({ dislikes }, { language }) => wordsTold(dislikes, INTERESTS, language),
  },
  {
    pointer: '/communicationStyle',
    name: { nb: 'Væremåte', nn: 'Veremåte', en: 'Way of being' },
    also: [],
    ...ofOneWord(() => COMMUNICATION_STYLES),
    tell: ({ communicationStyle: style }, { language }) => style && COMMUNICATION_STYLES[style][language],
  },
  {
    pointer: '/areas',
    name: { nb: 'Områder', nn: 'Område', en: 'Areas' },
    also: ['bydel', 'sted', 'område'],
    ...ofWords(({ city }) => asWords(city.areas)),
    tell: ({ areas }, { city, language }) => wordsTold(areas, asWords(city.areas), language),
  },
  {
    pointer: '/capacity',
    name: { nb: 'Antall deltakere', nn: 'Tal på deltakarar', en: 'Number of participants' },
    also: ['kapasitet', 'capacity'],
    read: numberCell,
    tell: ({ capacity }) => capacity,
  },
  {
    pointer: '/note',
    name: { nb: 'Notat', nn: 'Notat', en: 'Note' },
    also: ['merknad', 'kommentar', 'notes', 'comment'],
    read: textCell,
    tell: ({ note }) => note || null,
    identifies: true,
  },
];

/** Volunteers from a list. What the list does not say is what nobody has said: Norwegian, one participant, no wishes. */
export const volunteers: Kind<typeof volunteerInput> = {
  columns: volunteerFields,
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
