import type { Texts } from '#shared/kernel/language.ts';

export const assignmentTexts = {
  new: { nb: 'Nytt ønske om følge', nn: 'Nytt ønske om følgje', en: 'New wish for company' },
  title: { nb: 'Hva gjelder det, kort?', nn: 'Kva gjeld det, kort?', en: 'What is it about, briefly?' },
  titleHelp: {
    nb: 'For eksempel «Gåtur hver onsdag kveld». Tidgiveren får se det, så skriv ikke noe sårbart.',
    nn: 'Til dømes «Gåtur kvar onsdag kveld». Tidgivaren får sjå det, så skriv ikkje noko sårbart.',
    en: 'For instance “A walk every Wednesday evening”. The volunteer will see it, so write nothing sensitive.',
  },
  need: { nb: 'Hva slags følge?', nn: 'Kva slags følgje?', en: 'What kind of company?' },
  rhythm: { nb: 'Hvor ofte?', nn: 'Kor ofte?', en: 'How often?' },
  areas: { nb: 'Hvor?', nn: 'Kvar?', en: 'Where?' },
  areasHelp: {
    nb: 'La det stå tomt hvis det kan være overalt der personen kan møtes.',
    nn: 'La det stå tomt viss det kan vere overalt der personen kan møtast.',
    en: 'Leave it empty if it can be anywhere the person can meet.',
  },
  week: { nb: 'Når?', nn: 'Når?', en: 'When?' },
  weekHelp: {
    nb: 'La det stå tomt hvis det kan være når som helst det passer for personen.',
    nn: 'La det stå tomt viss det kan vere når som helst det passar for personen.',
    en: 'Leave it empty if it can be whenever it suits the person.',
  },
  save: { nb: 'Lagre ønsket', nn: 'Lagre ønsket', en: 'Save the wish' },
  saved: { nb: 'Ønsket er lagret', nn: 'Ønsket er lagra', en: 'The wish is saved' },
} as const satisfies Record<string, Texts>;
