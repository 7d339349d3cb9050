import { useEffect, useRef } from 'react';
import { getOpenDoor, type Hash, type Pass, SHORTEST_FILLING, type SolvedPass, solve } from '#shared/recruitment/index.ts';
import { useServices } from '#web/app/services.tsx';

const sha256: Hash = async (text) => new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

/** A little longer than the server asks, whose seconds are whole. */
const EARLIEST_MS = (SHORTEST_FILLING + 1) * 1000;

/**
 * Solves a pass that has just come, and holds it back until it may be used: somebody whose browser filled in everything
 * at once waits a moment, and is not refused.
 */
async function prepare(pass: Pass): Promise<SolvedPass> {
  const earliest = new Promise((resolve) => setTimeout(resolve, EARLIEST_MS));
  const [solved] = await Promise.all([solve(pass, sha256), earliest]);
  return solved;
}

interface Passes {
  /** The pass to send with the application. It is worked on while the form is filled in, so it is nearly always there. */
  readonly ready: () => Promise<SolvedPass>;
  /** Gets another, as the last one was not accepted: it may have lain too long. */
  readonly renew: () => void;
}

/** Computes, while somebody fills in the form, what shows that applications are not sent in thousands. */
export function usePass(given: Pass): Passes {
  const { call } = useServices();
  const preparing = useRef<Promise<SolvedPass>>(undefined);
  const ready = (): Promise<SolvedPass> => {
    preparing.current ??= prepare(given);
    return preparing.current;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: begun once, when the form is opened
  useEffect(() => void ready(), []);
  return {
    ready,
    renew() {
      const another = call(getOpenDoor, {}).then(({ pass }) => prepare(pass ?? given));
      // where no other can be had the old one is sent again, and the answer says what is the matter
      preparing.current = another.catch(() => prepare(given));
    },
  };
}
