import type { Participant, ParticipantStep } from '#shared/participants/index.ts';

export type StepAction = ParticipantStep['action'];

/** A step as typed; each step asks for some of it. */
export interface StepValues {
  readonly on: string | null;
  readonly until: string | null;
  readonly reason: string | null;
  readonly eligibility: string | null;
  readonly answer: string;
}

/** What stands in the form at first: today, and what is known already. */
export const stepValuesOf = (action: StepAction, { eligibility, pause }: Participant, today: string): StepValues => ({
  on: today,
  until: pause?.until ?? null,
  reason: action === 'pause' ? (pause?.reason ?? '') : null,
  // somebody who comes back comes on a basis of its own
  eligibility: action === 'admit' ? eligibility : null,
  answer: '',
});

/** What is sent: what the step asks for and nothing else. */
export function stepBodyOf(action: StepAction, { on, until, reason, eligibility, answer }: StepValues, version: number) {
  switch (action) {
    case 'admit':
      return { action, version, on, eligibility, answer };
    case 'decline':
      return { action, version, on, answer };
    case 'pause':
      return { action, version, on, until, reason };
    case 'resume':
      return { action, version, on };
    case 'close':
      return { action, version, on, reason };
    case 'readmit':
      return { action, version, on, eligibility };
  }
}
