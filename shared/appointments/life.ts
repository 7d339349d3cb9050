import type { StateMachine, Words } from '#shared/kernel/index.ts';

/** What has become of an appointment. */
export const APPOINTMENT_STATES = {
  planned: { nb: 'Avtalt', nn: 'Avtalt', en: 'Agreed' },
  held: { nb: 'Gjennomført', nn: 'Gjennomført', en: 'Held' },
  noShow: { nb: 'Møtte ikke', nn: 'Møtte ikkje', en: 'Did not come' },
  cancelled: { nb: 'Avlyst', nn: 'Avlyst', en: 'Cancelled' },
} as const satisfies Words;

export type AppointmentState = keyof typeof APPOINTMENT_STATES;

type AppointmentEvent = 'change' | 'hold' | 'miss' | 'cancel';

/** One that is moved is still planned. Somebody who was taken not to have come, and was late, came after all. */
export const appointmentLife = {
  initial: 'planned',
  transitions: {
    change: { from: ['planned'], to: 'planned' },
    hold: { from: ['planned', 'noShow'], to: 'held' },
    miss: { from: ['planned'], to: 'noShow' },
    cancel: { from: ['planned'], to: 'cancelled' },
  },
} as const satisfies StateMachine<AppointmentState, AppointmentEvent>;

/** What is said of an appointment that has come, or is called off. */
export const APPOINTMENT_STEPS = {
  hold: { nb: 'Vi møttes', nn: 'Vi møttest', en: 'We met' },
  miss: { nb: 'Møtte ikke', nn: 'Møtte ikkje', en: 'Did not come' },
  cancel: { nb: 'Avlys', nn: 'Avlys', en: 'Cancel' },
} as const satisfies Words;

export type AppointmentStep = keyof typeof APPOINTMENT_STEPS;

/** How people meet. */
export const APPOINTMENT_WAYS = {
  inPerson: { nb: 'Vi møtes', nn: 'Vi møtest', en: 'In person' },
  phone: { nb: 'På telefon', nn: 'På telefon', en: 'By phone' },
  video: { nb: 'På video', nn: 'På video', en: 'By video' },
} as const satisfies Words;
