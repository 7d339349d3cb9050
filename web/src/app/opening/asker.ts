/** The participant whose record somebody wants to open, who is asked why. */
export interface Question {
  readonly participantId: string;
  /** They have said why, and it is kept: those who wait go on. */
  readonly answered: () => void;
  /** They would rather not: those who wait are told that they may not. */
  readonly declined: () => void;
}

/** Asks why a record is opened, once for all that wait for it. */
export interface Asker {
  /** Whether a reason was given. `signal` ends the waiting; where nobody waits any longer the question is taken back. */
  ask(participantId: string, signal?: AbortSignal): Promise<boolean>;
  readonly question: () => Question | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

type Waiting = (given: boolean) => void;

export function createAsker(): Asker {
  /** By participant, the first one asked about first. */
  const waiting = new Map<string, Set<Waiting>>();
  const listeners = new Set<() => void>();
  let question: Question | undefined;

  const settle = (participantId: string, given: boolean): void => {
    const all = waiting.get(participantId) ?? [];
    waiting.delete(participantId);
    pose();
    for (const told of all) told(given);
  };

  const pose = (): void => {
    const [next] = waiting.keys();
    if (next === question?.participantId) return;
    question =
      next === undefined ? undefined : { participantId: next, answered: () => settle(next, true), declined: () => settle(next, false) };
    for (const listener of listeners) listener();
  };

  const withdraw = (participantId: string, one: Waiting): void => {
    const others = waiting.get(participantId);
    others?.delete(one);
    if (others?.size === 0) waiting.delete(participantId);
    pose();
  };

  return {
    ask: (participantId, signal) =>
      new Promise((resolve) => {
        const told: Waiting = resolve;
        waiting.set(participantId, (waiting.get(participantId) ?? new Set()).add(told));
        signal?.addEventListener('abort', () => {
          withdraw(participantId, told);
          resolve(false);
        });
        pose();
      }),
    question: () => question,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
