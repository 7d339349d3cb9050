import type { Texts } from '#shared/kernel/language.ts';

/** What is said where somebody's own view of their life is written down and shown. */
export const assessmentTexts = {
  life: { nb: 'Slik ser livet ut', nn: 'Slik ser livet ut', en: 'How life looks' },
  none: {
    nb: 'Ikke kartlagt ennå. Snakk sammen om hvert livsområde, og skriv det deltakeren selv sier.',
    nn: 'Ikkje kartlagt enno. Snakk saman om kvart livsområde, og skriv det deltakaren sjølv seier.',
    en: 'Not mapped yet. Talk through each part of life, and write what the participant says.',
  },
  new: { nb: 'Ny kartlegging', nn: 'Ny kartlegging', en: 'New assessment' },
  correct: { nb: 'Rett kartleggingen', nn: 'Rett kartlegginga', en: 'Correct the assessment' },
  correctLast: { nb: 'Rett den siste', nn: 'Rett den siste', en: 'Correct the latest' },
  lead: {
    nb: 'Deltakerens eget syn, med egne ord. Hopp over det dere ikke snakket om.',
    nn: 'Deltakaren sitt eige syn, med eigne ord. Hopp over det de ikkje snakka om.',
    en: "The participant's own view, in their own words. Skip what you did not talk about.",
  },
  scale: { nb: 'Hvordan går det?', nn: 'Korleis går det?', en: 'How is it going?' },
  notSaid: { nb: 'Ikke snakket om', nn: 'Ikkje snakka om', en: 'Not talked about' },
  words: { nb: 'Med egne ord', nn: 'Med eigne ord', en: 'In their own words' },
  strengths: { nb: 'Styrker', nn: 'Styrkar', en: 'Strengths' },
  strengthsHelp: {
    nb: 'Hva er du god på? Hva har hjulpet før?',
    nn: 'Kva er du god på? Kva har hjelpt før?',
    en: 'What are you good at? What has helped before?',
  },
  wishes: { nb: 'Ønsker', nn: 'Ønske', en: 'Wishes' },
  wishesHelp: { nb: 'Hva vil du ha mer av?', nn: 'Kva vil du ha meir av?', en: 'What would you like more of?' },
  on: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  save: { nb: 'Lagre kartleggingen', nn: 'Lagre kartlegginga', en: 'Save the assessment' },
  saved: { nb: 'Kartleggingen er lagret', nn: 'Kartlegginga er lagra', en: 'The assessment is saved' },
  area: { nb: 'Livsområde', nn: 'Livsområde', en: 'Part of life' },
  scaleHelp: {
    nb: '1 er veldig vanskelig, 5 er veldig bra. Tallene er deltakerens egne, og sier noe om retningen, ikke mer.',
    nn: '1 er veldig vanskeleg, 5 er veldig bra. Tala er deltakaren sine eigne, og seier noko om retninga, ikkje meir.',
    en: "1 is very hard, 5 is very well. The numbers are the participant's own, and tell of the direction and no more.",
  },
  of: { nb: '{n} av {most}: {word}', nn: '{n} av {most}: {word}', en: '{n} of {most}: {word}' },
  whatWasSaid: { nb: 'Det som ble sagt sist', nn: 'Det som vart sagt sist', en: 'What was said last' },
} as const satisfies Record<string, Texts>;
