import type { Texts } from '#shared/kernel/language.ts';

export const phaseTexts = {
  title: { nb: 'Faser', nn: 'Fasar', en: 'Phases' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  since: { nb: 'fra {date}', nn: 'frå {date}', en: 'from {date}' },
  correct: { nb: 'Rett', nn: 'Rett', en: 'Correct' },
  correctTitle: { nb: 'Når var personen hvor?', nn: 'Når var personen kvar?', en: 'When was the person where?' },
  lead: {
    nb: 'Den nederste er der personen er nå. Tall regnes etter det som står her.',
    nn: 'Den nedste er der personen er no. Tal blir rekna etter det som står her.',
    en: 'The last one is where the person is now. Figures follow what stands here.',
  },
  phase: { nb: 'Fase {n}', nn: 'Fase {n}', en: 'Phase {n}' },
  add: { nb: 'Legg til en fase', nn: 'Legg til ein fase', en: 'Add a phase' },
  remove: { nb: 'Ta bort', nn: 'Ta bort', en: 'Remove' },
  removeNumber: { nb: 'Ta bort fase {n}', nn: 'Ta bort fase {n}', en: 'Remove phase {n}' },
  save: { nb: 'Lagre fasene', nn: 'Lagre fasane', en: 'Save the phases' },
  saved: { nb: 'Fasene er lagret', nn: 'Fasane er lagra', en: 'The phases are saved' },
} as const satisfies Record<string, Texts>;
