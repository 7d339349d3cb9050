import type { StateMachine, Words } from '#shared/kernel/index.ts';

export const CONFERENCE_STATES = {
  planned: { nb: 'Planlagt', nn: 'Planlagt', en: 'Planned' },
  underWay: { nb: 'I gang', nn: 'I gang', en: 'Under way' },
  closed: { nb: 'Referatet er lukket', nn: 'Referatet er lukka', en: 'The minutes are closed' },
  cancelled: { nb: 'Avlyst', nn: 'Avlyst', en: 'Cancelled' },
} as const satisfies Words;

export type ConferenceState = keyof typeof CONFERENCE_STATES;

export const CONFERENCE_ACTIONS = {
  begin: { nb: 'Start møtet', nn: 'Start møtet', en: 'Begin the meeting' },
  close: { nb: 'Lukk referatet', nn: 'Lukk referatet', en: 'Close the minutes' },
  cancel: { nb: 'Avlys', nn: 'Avlys', en: 'Cancel' },
  restore: { nb: 'Sett opp igjen', nn: 'Set opp att', en: 'Put it up again' },
} as const satisfies Words;

export type ConferenceAction = keyof typeof CONFERENCE_ACTIONS;

/** A meeting with a partner (domain, service 2). Closed minutes are never opened again: what comes later is added. */
export const conferenceLife = {
  initial: 'planned',
  transitions: {
    begin: { from: ['planned'], to: 'underWay' },
    close: { from: ['underWay'], to: 'closed' },
    cancel: { from: ['planned'], to: 'cancelled' },
    restore: { from: ['cancelled'], to: 'planned' },
  },
} as const satisfies StateMachine<ConferenceState, ConferenceAction>;

/** States in which the queue may be changed. */
export const OPEN_STATES: readonly ConferenceState[] = ['planned', 'underWay'];

/** How a case stands after it was gone through. */
export const OUTCOMES = {
  waiting: { nb: 'Ikke gått gjennom', nn: 'Ikkje gått gjennom', en: 'Not gone through' },
  finished: { nb: 'Ferdig', nn: 'Ferdig', en: 'Finished' },
  again: { nb: 'Tas opp igjen', nn: 'Blir teken opp att', en: 'To be taken up again' },
} as const satisfies Words;

export type Outcome = keyof typeof OUTCOMES;

export const TASK_STATES = {
  toDo: { nb: 'Skal gjøres', nn: 'Skal gjerast', en: 'To be done' },
  carriedOut: { nb: 'Gjort', nn: 'Gjort', en: 'Done' },
  dropped: { nb: 'Ble ikke noe av', nn: 'Vart ikkje noko av', en: 'Came to nothing' },
} as const satisfies Words;

export type TaskState = keyof typeof TASK_STATES;

export const TASK_ACTIONS = {
  complete: { nb: 'Gjort', nn: 'Gjort', en: 'Done' },
  drop: { nb: 'Blir ikke noe av', nn: 'Blir ikkje noko av', en: 'Will not be done' },
  reopen: { nb: 'Skal gjøres likevel', nn: 'Skal gjerast likevel', en: 'To be done after all' },
} as const satisfies Words;

export type TaskAction = keyof typeof TASK_ACTIONS;

/** What was decided in a meeting, until somebody has done it. It goes on after the minutes are closed. */
export const taskLife = {
  initial: 'toDo',
  transitions: {
    complete: { from: ['toDo'], to: 'carriedOut' },
    drop: { from: ['toDo'], to: 'dropped' },
    reopen: { from: ['carriedOut', 'dropped'], to: 'toDo' },
  },
} as const satisfies StateMachine<TaskState, TaskAction>;

/** Whose a task is: a colleague's, or the partner's, and then a colleague asks how it goes. */
export const TASK_OWNERS = {
  colleague: { nb: 'En av oss', nn: 'Ein av oss', en: 'One of us' },
  partner: { nb: 'Samarbeidspartneren', nn: 'Samarbeidspartnaren', en: 'The partner' },
} as const satisfies Words;
