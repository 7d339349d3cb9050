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
  moveReturn: { nb: 'Datoen for retur flyttet', nn: 'Datoen for retur flytta', en: 'Return date moved' },
  leave: { nb: 'Slutt', nn: 'Slutt', en: 'Leave' },
  applyAgain: { nb: 'Søkt på nytt', nn: 'Søkt på nytt', en: 'Applied again' },
} as const satisfies Words;

export type VolunteerAction = keyof typeof VOLUNTEER_ACTIONS;

/**
 * Interview, reference check and training come before a volunteer can be matched (domain, service 2); nobody skips a stage.
 * Who has left may come back, and then takes every stage again.
 */
export const volunteerLife = {
  initial: 'applied',
  transitions: {
    interview: { from: ['applied'], to: 'interviewed' },
    checkReferences: { from: ['interviewed'], to: 'referencesChecked' },
    train: { from: ['referencesChecked'], to: 'trained' },
    activate: { from: ['trained'], to: 'active' },
    pause: { from: ['active'], to: 'paused' },
    resume: { from: ['paused'], to: 'active' },
    moveReturn: { from: ['paused'], to: 'paused' },
    leave: { from: ['applied', 'interviewed', 'referencesChecked', 'trained', 'active', 'paused'], to: 'left' },
    applyAgain: { from: ['left'], to: 'applied' },
  },
} as const satisfies StateMachine<VolunteerState, VolunteerAction>;

/** The stages before somebody can be matched, in order. */
export const ON_THE_WAY = ['applied', 'interviewed', 'referencesChecked', 'trained'] as const satisfies readonly VolunteerState[];

export const isOnTheWay = (state: VolunteerState): boolean => ON_THE_WAY.some((stage) => stage === state);
