import type { Texts } from '#shared/kernel/language.ts';

/** What is said where a goal is set or changed. */
export const goalTexts = {
  new: { nb: 'Nytt mål', nn: 'Nytt mål', en: 'New goal' },
  change: { nb: 'Endre målet', nn: 'Endre målet', en: 'Change the goal' },
  lead: {
    nb: 'Skriv målet slik deltakeren sier det. Små steg er lettere å ta.',
    nn: 'Skriv målet slik deltakaren seier det. Små steg er lettare å ta.',
    en: 'Write the goal as the participant says it. Small steps are easier to take.',
  },
  words: { nb: 'Målet, med egne ord', nn: 'Målet, med eigne ord', en: 'The goal, in their own words' },
  domain: { nb: 'Livsområde', nn: 'Livsområde', en: 'Part of life' },
  noDomain: { nb: 'Ikke ett bestemt', nn: 'Ikkje eitt bestemt', en: 'None in particular' },
  steps: { nb: 'Steg', nn: 'Steg', en: 'Steps' },
  step: { nb: 'Steg {n}', nn: 'Steg {n}', en: 'Step {n}' },
  addStep: { nb: 'Legg til steg', nn: 'Legg til steg', en: 'Add a step' },
  removeStep: { nb: 'Fjern steg {n}', nn: 'Fjern steg {n}', en: 'Remove step {n}' },
  stepRemoved: { nb: 'Steget er fjernet', nn: 'Steget er fjerna', en: 'The step is removed' },
  text: { nb: 'Hva skal gjøres?', nn: 'Kva skal gjerast?', en: 'What is to be done?' },
  owner: { nb: 'Hvem gjør det?', nn: 'Kven gjer det?', en: 'Who does it?' },
  partner: { nb: 'Hvilken samarbeidspartner?', nn: 'Kva samarbeidspartnar?', en: 'Which partner?' },
  dueOn: { nb: 'Frist', nn: 'Frist', en: 'Due' },
  save: { nb: 'Lagre målet', nn: 'Lagre målet', en: 'Save the goal' },
  saved: { nb: 'Målet er lagret', nn: 'Målet er lagra', en: 'The goal is saved' },
} as const satisfies Record<string, Texts>;
