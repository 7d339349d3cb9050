import type { FOLLOW_UP_OUTCOMES, FollowUpStep } from '#shared/participants/index.ts';

/** What is being marked: which contact, and how it went. */
export interface Marking {
  readonly step: FollowUpStep;
  readonly outcome: keyof typeof FOLLOW_UP_OUTCOMES;
}

/** A contact as typed. */
export interface ContactValues {
  readonly on: string | null;
  readonly note: string;
}
