import type { Texts } from '#shared/kernel/language.ts';

export const texts = {
  areas: { nb: 'Områder', nn: 'Område', en: 'Areas' },
  areasLead: {
    nb: 'Steder der deltakere og tidgivere kan møtes, og omtrent hvor lang tid det tar mellom dem. Koblingene bruker dette.',
    nn: 'Stader der deltakarar og tidgivarar kan møtast, og om lag kor lang tid det tek mellom dei. Koplingane bruker dette.',
    en: 'Where participants and volunteers can meet, and roughly how long it takes between them. Matching uses this.',
  },
  ofCity: { nb: 'Byens områder', nn: 'Områda i byen', en: 'The city’s areas' },
  areaName: { nb: 'Område {n}', nn: 'Område {n}', en: 'Area {n}' },
  retire: { nb: 'Slutt å bruke', nn: 'Slutt å bruke', en: 'Stop using' },
  useAgain: { nb: 'Bruk igjen', nn: 'Bruk igjen', en: 'Use again' },
  retireOne: { nb: 'Slutt å bruke {name}', nn: 'Slutt å bruke {name}', en: 'Stop using {name}' },
  useOneAgain: { nb: 'Bruk {name} igjen', nn: 'Bruk {name} igjen', en: 'Use {name} again' },
  retired: { nb: 'Brukes ikke lenger', nn: 'Blir ikkje brukt lenger', en: 'No longer used' },
  retireHelp: {
    nb: 'Et område kan ikke slettes. Slutter du å bruke det, kan ingen velge det, men det står fortsatt hos dem som har det.',
    nn: 'Eit område kan ikkje slettast. Sluttar du å bruke det, kan ingen velje det, men det står framleis hos dei som har det.',
    en: 'An area cannot be deleted. When you stop using it nobody can choose it, but it stays with those who have it.',
  },
  newArea: { nb: 'Nytt område', nn: 'Nytt område', en: 'New area' },
  add: { nb: 'Legg til', nn: 'Legg til', en: 'Add' },
  added: { nb: '{name} er lagt til. Husk å lagre.', nn: '{name} er lagt til. Hugs å lagre.', en: '{name} is added. Remember to save.' },
  nameTaken: { nb: 'Dette navnet er i bruk.', nn: 'Dette namnet er i bruk.', en: 'That name is in use.' },
  travel: { nb: 'Reisetid', nn: 'Reisetid', en: 'Travel time' },
  travelHelp: {
    nb: 'Omtrentlige minutter fra dør til dør. La stå tomt der ingen reiser, som på nett. Tomt betyr ukjent, ikke langt.',
    nn: 'Omtrentlege minutt frå dør til dør. La stå tomt der ingen reiser, som på nett. Tomt betyr ukjent, ikkje langt.',
    en: 'Rough minutes from door to door. Leave it empty where nobody travels, as online. Empty means unknown, not far.',
  },
  from: { nb: 'Reisetid fra', nn: 'Reisetid frå', en: 'Travel time from' },
  minutesTo: { nb: 'Minutter til {name}', nn: 'Minutt til {name}', en: 'Minutes to {name}' },
  saveAreas: { nb: 'Lagre områder', nn: 'Lagre område', en: 'Save areas' },
  saved: { nb: 'Lagret. Det gjelder fra nå.', nn: 'Lagra. Det gjeld frå no.', en: 'Saved. It applies from now.' },

  rhythm: { nb: 'Samtaler og kontakt', nn: 'Samtalar og kontakt', en: 'Conversations and contact' },
  rhythmLead: {
    nb: 'Hvor godt dere vil kjenne noen før en kobling, og hvor lenge det kan gå uten kontakt.',
    nn: 'Kor godt de vil kjenne nokon før ei kopling, og kor lenge det kan gå utan kontakt.',
    en: 'How well you want to know somebody before a match, and how long you may go without contact.',
  },
  minimumConversations: { nb: 'Samtaler før en kobling', nn: 'Samtalar før ei kopling', en: 'Conversations before a match' },
  minimumHelp: {
    nb: 'Så mange holdte samtaler må dere ha hatt. Virksomhetsleder kan gi unntak for én person.',
    nn: 'Så mange haldne samtalar må de ha hatt. Verksemdsleiar kan gi unntak for éin person.',
    en: 'You need this many conversations held. A unit leader can make an exception for one person.',
  },
  contactRhythmDays: { nb: 'Dager uten kontakt', nn: 'Dagar utan kontakt', en: 'Days without contact' },
  rhythmHelp: {
    nb: 'Etter så mange dager kommer personen opp under I dag.',
    nn: 'Etter så mange dagar kjem personen opp under I dag.',
    en: 'After this many days the person comes up under Today.',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },

  history: { nb: 'Hvem endret hva', nn: 'Kven endra kva', en: 'Who changed what' },
  asDeployed: {
    nb: 'Ingen har endret noe ennå. Dette er det byen begynte med.',
    nn: 'Ingen har endra noko enno. Dette er det byen byrja med.',
    en: 'Nobody has changed anything yet. This is what the city began with.',
  },
  didAreas: { nb: 'Områder endret', nn: 'Område endra', en: 'Areas changed' },
  didLinkDays: { nb: 'Dager for lenker endret', nn: 'Dagar for lenkjer endra', en: 'Days of links changed' },
  didRhythm: { nb: 'Samtaler og kontakt endret', nn: 'Samtalar og kontakt endra', en: 'Conversations and contact changed' },
} as const satisfies Record<string, Texts>;
