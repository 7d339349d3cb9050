import type { Texts } from '#shared/kernel/language.ts';

export const briefTexts = {
  title: { nb: 'Det tidgiveren får vite', nn: 'Det tidgivaren får vite', en: 'What the volunteer is told' },
  back: { nb: 'Til ønskene', nn: 'Til ønska', en: 'To the wishes' },
  none: {
    nb: 'Dere har ikke skrevet noe ennå. Tidgiveren får bare vite det dere skriver her.',
    nn: 'De har ikkje skrive noko enno. Tidgivaren får berre vite det de skriv her.',
    en: 'You have not written anything yet. The volunteer is told only what you write here.',
  },
  write: { nb: 'Skriv det tidgiveren får vite', nn: 'Skriv det tidgivaren får vite', en: 'Write what the volunteer is told' },
  open: { nb: 'Åpne', nn: 'Opne', en: 'Open' },
  change: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  print: { nb: 'Skriv ut', nn: 'Skriv ut', en: 'Print' },
  lead: {
    nb: 'Skriv sammen med deltakeren, kort og med egne ord. Les det høyt, og lagre det dere er enige om. Ta ikke med noe om helse, rus eller straff.',
    nn: 'Skriv saman med deltakaren, kort og med eigne ord. Les det høgt, og lagre det de er samde om. Ta ikkje med noko om helse, rus eller straff.',
    en: 'Write it with the participant, briefly and in their own words. Read it aloud, and save what you agree on. Leave out anything about health, drugs or crime.',
  },
  text: { nb: 'Hva skal tidgiveren få vite?', nn: 'Kva skal tidgivaren få vite?', en: 'What shall the volunteer be told?' },
  textHelp: {
    nb: 'For eksempel hva dere skal gjøre, hva jeg liker å prate om, og hva som er greit å vite når vi møtes.',
    nn: 'Til dømes kva vi skal gjere, kva eg likar å prate om, og kva som er greitt å vite når vi møtest.',
    en: 'For instance what we are to do, what I like to talk about, and what is good to know when we meet.',
  },
  agreedOn: { nb: 'Når ble dere enige?', nn: 'Når vart de samde?', en: 'When did you agree?' },
  withFirstName: {
    nb: 'Tidgiveren kan få vite fornavnet før de møtes',
    nn: 'Tidgivaren kan få vite fornamnet før dei møtest',
    en: 'The volunteer may know the first name before they meet',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  saved: {
    nb: 'Lagret. Dette er det tidgiveren får vite.',
    nn: 'Lagra. Dette er det tidgivaren får vite.',
    en: 'Saved. This is what the volunteer is told.',
  },
  aboutSomebody: { nb: 'Om den du skal møte', nn: 'Om den du skal møte', en: 'About the person you are to meet' },
  agreed: { nb: 'Avtalt {date}', nn: 'Avtalt {date}', en: 'Agreed {date}' },
  version: { nb: 'Utgave {n}', nn: 'Utgåve {n}', en: 'Version {n}' },
  keep: {
    nb: 'Dette er fortalt i tillit til deg. Fortell det ikke videre.',
    nn: 'Dette er fortalt i tillit til deg. Fortel det ikkje vidare.',
    en: 'This is told in confidence to you. Tell it to nobody else.',
  },
  withdrawn: { nb: 'Samtykket til deling er trukket', nn: 'Samtykket til deling er trekt', en: 'Consent to sharing is withdrawn' },
  withdrawnDetail: {
    nb: 'Ingen tidgiver får se dette før deltakeren samtykker igjen.',
    nn: 'Ingen tidgivar får sjå dette før deltakaren samtykkjer igjen.',
    en: 'No volunteer can see this until the participant consents again.',
  },
} as const satisfies Record<string, Texts>;
