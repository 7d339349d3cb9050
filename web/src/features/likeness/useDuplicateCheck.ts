import { useRef, useState } from 'react';
import type * as z from 'zod/mini';
import { ApiError } from '#web/app/apiError.ts';

interface Options<Body, Found> {
  /** What can be searched for. */
  readonly schema: z.ZodMiniType<Body>;
  /** Those like what is typed; undefined where nobody is. */
  readonly look: (body: Body) => Promise<Found | undefined>;
  /** What somebody has been looked for by already, as it would be sent. */
  readonly searched?: unknown;
}

/** What has come of looking for duplicates. */
export interface DuplicateCheck<Found> {
  /** Those who may be the same person, to be shown before anything is saved. */
  readonly found: Found | undefined;
  /** Whether nobody is like what is typed, as it would be sent, or whoever types has seen those who are. */
  readonly isClear: (typed: unknown) => Promise<boolean>;
  /** Those shown are somebody else. */
  readonly accept: () => void;
  readonly close: () => void;
}

/** Looks for duplicates of what is typed, once for each way it is typed. */
export function useDuplicateCheck<Body, Found>({ schema, look, searched }: Options<Body, Found>): DuplicateCheck<Found> {
  const [found, setFound] = useState<Found>();
  const seen = useRef<string | undefined>(searched === undefined ? undefined : JSON.stringify(searched));
  const asked = useRef<string>(undefined);
  const isClear = async (typed: unknown): Promise<boolean> => {
    const terms = JSON.stringify(typed);
    if (seen.current === terms) return true;
    const body = schema.safeParse(typed);
    // what cannot be searched for is at fault in the form, which says so
    if (!body.success) return true;
    try {
      const answer = await look(body.data);
      asked.current = terms;
      if (answer === undefined) return true;
      setFound(answer);
      return false;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // saving fails the same way, and says why
      return true;
    }
  };
  return {
    found,
    isClear,
    accept: () => {
      seen.current = asked.current;
      setFound(undefined);
    },
    close: () => setFound(undefined),
  };
}
