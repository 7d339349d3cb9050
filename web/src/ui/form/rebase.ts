import { ApiError } from '#web/app/apiError.ts';
import { keysOf } from '#web/app/drafts/restore.ts';

/** Whether two values of a form are the same, however deep. */
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What somebody else's change comes to in a form. */
export interface Rebased<Values> {
  readonly values: Values;
  /** The fields they changed. */
  readonly theirs: readonly string[];
}

/**
 * Brings a form up to how things stand now: where nothing was typed, their values; where something was, what was typed.
 * So saving again overwrites only what one has written oneself, and has been told of.
 */
export function rebase<Values extends object>(typed: Values, base: Values, latest: Values): Rebased<Values> {
  const theirs = keysOf(latest).filter((field) => !same(base[field], latest[field]));
  const values = { ...typed };
  for (const field of theirs) if (same(typed[field], base[field])) values[field] = latest[field];
  return { values, theirs };
}

/** The refusal of a stale edit, telling of what somebody else changed alone: the server cannot know what was typed here. */
export function tellingOf(theirs: readonly string[], { failure, status, problem }: ApiError): ApiError {
  const changes = problem?.changes?.filter(({ pointer }) => theirs.includes(pointer.split('/')[1] ?? ''));
  return new ApiError(failure, { ...(status !== undefined && { status }), ...(problem && { problem: { ...problem, changes } }) });
}
