import type { StateMachine, Words } from '#shared/kernel/index.ts';

export const ASSIGNMENT_STATES = {
  waiting: { nb: 'Venter på tidgiver', nn: 'Ventar på tidgivar', en: 'Waiting for a volunteer' },
  matched: { nb: 'Har tidgiver', nn: 'Har tidgivar', en: 'Has a volunteer' },
  done: { nb: 'Ferdig', nn: 'Ferdig', en: 'Done' },
  withdrawn: { nb: 'Tatt tilbake', nn: 'Teke tilbake', en: 'Withdrawn' },
} as const satisfies Words;

export type AssignmentState = keyof typeof ASSIGNMENT_STATES;

/**
 * An assignment waits until somebody is proposed, waits again when one of them declines, and is done when its match has
 * ended. The participant may take it back while it waits, and wish for it again.
 */
export const assignmentLife = {
  initial: 'waiting',
  transitions: {
    propose: { from: ['waiting'], to: 'matched' },
    release: { from: ['matched'], to: 'waiting' },
    finish: { from: ['matched'], to: 'done' },
    withdraw: { from: ['waiting'], to: 'withdrawn' },
    reopen: { from: ['withdrawn'], to: 'waiting' },
  },
} as const satisfies StateMachine<AssignmentState, string>;

export type AssignmentAction = keyof typeof assignmentLife.transitions;

/** What can matter most to a participant in one assignment: a part of the score that is asked about, and so can be told. */
export const MATTERS_MOST = {
  need: { nb: 'At tidgiveren kan akkurat dette', nn: 'At tidgivaren kan akkurat dette', en: 'That the volunteer can do just this' },
  time: { nb: 'At tidspunktet passer', nn: 'At tidspunktet passar', en: 'That the time fits' },
  interests: { nb: 'At de liker det samme', nn: 'At dei liker det same', en: 'That they like the same things' },
  closeness: { nb: 'At det er i nærheten', nn: 'At det er i nærleiken', en: 'That it is close by' },
  style: { nb: 'At væremåten passer', nn: 'At veremåten passar', en: 'That their way of being fits' },
} as const satisfies Words;

/** How many times as much what matters most weighs. */
export const MOST_WEIGHS = 2;
