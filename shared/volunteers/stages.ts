import type { StateMachine, Words } from '#shared/kernel/index.ts';

/** Where a volunteer is on the way in, and afterwards. */
export const VOLUNTEER_STATES = {
  applied: { nb: 'Søkt', nn: 'Søkt', en: 'Applied' },
  interviewed: { nb: 'Intervjuet', nn: 'Intervjua', en: 'Interviewed' },
  referencesChecked: { nb: 'Referanser sjekket', nn: 'Referansar sjekka', en: 'References checked' },
  trained: { nb: 'Opplært', nn: 'Opplært', en: 'Trained' },
  active: { nb: 'Aktiv', nn: 'Aktiv', en: 'Active' },
  paused: { nb: 'Tar en pause', nn: 'Tek ein pause', en: 'Taking a break' },
  left: { nb: 'Sluttet', nn: 'Slutta', en: 'Left' },
} as const satisfies Words;

export type VolunteerState = keyof typeof VOLUNTEER_STATES;

export const VOLUNTEER_ACTIONS = {
  interview: { nb: 'Intervju holdt', nn: 'Intervju halde', en: 'Interview held' },
  checkReferences: { nb: 'Referanser sjekket', nn: 'Referansar sjekka', en: 'References checked' },
  train: { nb: 'Opplæring fullført', nn: 'Opplæring fullført', en: 'Training completed' },
  activate: { nb: 'Klar for kobling', nn: 'Klar for kopling', en: 'Ready to be matched' },
  pause: { nb: 'Ta pause', nn: 'Ta pause', en: 'Take a break' },
  resume: { nb: 'Tilbake fra pause', nn: 'Tilbake frå pause', en: 'Back from the break' },
  leave: { nb: 'Slutt', nn: 'Slutt', en: 'Leave' },
} as const satisfies Words;

export type VolunteerAction = keyof typeof VOLUNTEER_ACTIONS;

/** Interview, reference check and training come before a volunteer can be matched (domain, service 2); nobody skips a stage. */
export const volunteerLife = {
  initial: 'applied',
  transitions: {
    interview: { from: ['applied'], to: 'interviewed' },
    checkReferences: { from: ['interviewed'], to: 'referencesChecked' },
    train: { from: ['referencesChecked'], to: 'trained' },
    activate: { from: ['trained'], to: 'active' },
    pause: { from: ['active'], to: 'paused' },
    resume: { from: ['paused'], to: 'active' },
    leave: { from: ['applied', 'interviewed', 'referencesChecked', 'trained', 'active', 'paused'], to: 'left' },
  },
} as const satisfies StateMachine<VolunteerState, VolunteerAction>;
