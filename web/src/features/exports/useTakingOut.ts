import { useState } from 'react';
import { TAKEN_OUT_AT_ONCE } from '#shared/kernel/exporting.ts';
import { ApiError } from '#web/app/apiError.ts';

/** Lines on their way into a file: how many have come, or what stopped them. */
export interface TakingOut<Line> {
  readonly done: number;
  readonly running: boolean;
  readonly error: ApiError | null;
  /** Reads all, in order; undefined where it stopped, as half a list is no list. */
  readonly readAll: () => Promise<readonly Line[] | undefined>;
}

/**
 * Reads the lines of a list a few at a time.
 *
 * @param read asks for some of them by id; those that may no longer be seen are left out of its answer
 */
export function useTakingOut<Line>(ids: readonly string[], read: (ids: string[]) => Promise<readonly Line[]>): TakingOut<Line> {
  const [so, setSo] = useState<Omit<TakingOut<Line>, 'readAll'>>({ done: 0, running: false, error: null });

  async function readAll(): Promise<readonly Line[] | undefined> {
    const lines: Line[] = [];
    setSo({ done: 0, running: true, error: null });
    try {
      for (let from = 0; from < ids.length; from += TAKEN_OUT_AT_ONCE) {
        lines.push(...(await read(ids.slice(from, from + TAKEN_OUT_AT_ONCE))));
        setSo({ done: Math.min(ids.length, from + TAKEN_OUT_AT_ONCE), running: true, error: null });
      }
      setSo({ done: ids.length, running: false, error: null });
      return lines;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setSo({ done: lines.length, running: false, error });
      return undefined;
    }
  }

  return { ...so, readAll };
}
