import type { Texts } from '#shared/kernel/language.ts';

/** The label of each field of the wishes, by the field's own name. */
export const WISH_FIELDS = {
  importantNow: { nb: 'Det viktigste for meg nå', nn: 'Det viktigaste for meg no', en: 'What matters most to me now' },
  interests: { nb: 'Liker å gjøre', nn: 'Likar å gjere', en: 'Likes doing' },
  firstWish: { nb: 'Viktigste ønske', nn: 'Viktigaste ønske', en: 'The wish that matters most' },
  dislikes: { nb: 'Vil helst ikke', nn: 'Vil helst ikkje', en: 'Would rather not' },
  languages: { nb: 'Snakker', nn: 'Snakkar', en: 'Speaks' },
  communicationStyle: { nb: 'Måte å være på', nn: 'Måte å vere på', en: 'Way of being' },
  volunteerGender: { nb: 'Kjønn på tidgiveren', nn: 'Kjønn på tidgivaren', en: "The volunteer's gender" },
  wantsOwnExperience: { nb: 'Tidgiver med egen erfaring', nn: 'Tidgivar med eiga erfaring', en: 'A volunteer with own experience' },
  areas: { nb: 'Kan møtes her', nn: 'Kan møtast her', en: 'Can meet here' },
  week: { nb: 'Når i uken det passer', nn: 'Når i veka det passar', en: 'When in the week it suits' },
} as const satisfies Record<string, Texts>;

export const wishesTexts = {
  title: { nb: 'Ønsker', nn: 'Ønske', en: 'Wishes' },
  edit: { nb: 'Skriv ned ønsker', nn: 'Skriv ned ønske', en: 'Write down wishes' },
  editLead: {
    nb: 'Gjør det gjerne sammen. Det som ikke er spurt om, kan stå tomt: da teller det ikke mot noen.',
    nn: 'Gjer det gjerne saman. Det som ikkje er spurt om, kan stå tomt: då tel det ikkje mot nokon.',
    en: 'Do it together if you can. What has not been asked may stay empty: then it counts against nobody.',
  },
  importantNowHelp: {
    nb: 'Med personens egne ord. Vises bare for dere.',
    nn: 'Med personens eigne ord. Blir berre vist for dykk.',
    en: "In the person's own words. Shown only to you.",
  },
  noFirst: { nb: 'Ikke noe spesielt', nn: 'Ikkje noko spesielt', en: 'Nothing in particular' },
  notAsked: { nb: 'Ikke spurt', nn: 'Ikkje spurt', en: 'Not asked' },
  wantsExperience: { nb: 'Ja, gjerne', nn: 'Ja, gjerne', en: 'Yes, please' },
  experienceEither: { nb: 'Spiller ingen rolle', nn: 'Spelar inga rolle', en: 'Does not matter' },
  whatMatters: { nb: 'Hva er viktig', nn: 'Kva er viktig', en: 'What matters' },
  together: { nb: 'Sammen med en tidgiver', nn: 'Saman med ein tidgivar', en: 'With a volunteer' },
  whenWhere: { nb: 'Når og hvor', nn: 'Når og kvar', en: 'When and where' },
  save: { nb: 'Lagre ønskene', nn: 'Lagre ønska', en: 'Save the wishes' },
  saved: { nb: 'Ønskene er lagret', nn: 'Ønska er lagra', en: 'The wishes are saved' },
  noneTitle: { nb: 'Ingen ønsker er skrevet ned ennå', nn: 'Ingen ønske er skrivne ned enno', en: 'No wishes are written down yet' },
  noneDetail: {
    nb: 'Spør hva personen liker, når det passer og hvem det er godt å være sammen med. Det er dette forslagene bygger på.',
    nn: 'Spør kva personen likar, når det passar og kven det er godt å vere saman med. Det er dette forslaga byggjer på.',
    en: 'Ask what the person likes, when it suits and who is good company. This is what suggestions rest on.',
  },
} as const satisfies Record<string, Texts>;
