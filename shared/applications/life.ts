import type { StateMachine, Words } from '#shared/kernel/index.ts';

/** Where an application stands. */
export const APPLICATION_STATES = {
  received: { nb: 'Ny søknad', nn: 'Ny søknad', en: 'New application' },
  accepted: { nb: 'Tatt inn', nn: 'Teken inn', en: 'Taken in' },
  declined: { nb: 'Avslått', nn: 'Avslått', en: 'Declined' },
} as const satisfies Words;

export type ApplicationState = keyof typeof APPLICATION_STATES;

export const APPLICATION_ACTIONS = {
  accept: { nb: 'Ta inn', nn: 'Ta inn', en: 'Take in' },
  decline: { nb: 'Avslå', nn: 'Avslå', en: 'Decline' },
  takeBack: { nb: 'Hent tilbake', nn: 'Hent tilbake', en: 'Bring back' },
} as const satisfies Words;

export type ApplicationAction = keyof typeof APPLICATION_ACTIONS;

/** Somebody taken in goes on as a volunteer; somebody declined may be brought back while the application is kept. */
export const applicationLife = {
  initial: 'received',
  transitions: {
    accept: { from: ['received'], to: 'accepted' },
    decline: { from: ['received'], to: 'declined' },
    takeBack: { from: ['declined'], to: 'received' },
  },
} as const satisfies StateMachine<ApplicationState, ApplicationAction>;

/** Why somebody is not taken in, in words that could be said to them. */
export const DECLINE_REASONS = {
  fullNow: { nb: 'Vi har nok tidgivere nå', nn: 'Vi har nok tidgivarar no', en: 'We have enough volunteers now' },
  elsewhere: { nb: 'Passer bedre et annet sted', nn: 'Passar betre ein annan stad', en: 'Fits better elsewhere' },
  noAnswer: { nb: 'Vi fikk ikke kontakt', nn: 'Vi fekk ikkje kontakt', en: 'We could not get in touch' },
  withdrew: { nb: 'Ønsker ikke lenger', nn: 'Ønskjer ikkje lenger', en: 'No longer wishes to' },
  alreadyHere: { nb: 'Er her allerede', nn: 'Er her allereie', en: 'Is here already' },
} as const satisfies Words;
