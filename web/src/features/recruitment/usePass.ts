import { useEffect, useRef } from 'react';
import { getOpenDoor, type Hash, type Pass, type SolvedPass, solve } from '#shared/recruitment/index.ts';
import { useServices } from '#web/app/services.tsx';

const sha256: Hash = async (text) => new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

interface Passes {
  /** The pass to send with the application. It is worked on while the form is filled in, so it is nearly always there. */
  readonly solved: () => Promise<SolvedPass>;
  /** Gets another, as the last one was not accepted: it may have lain too long. */
  readonly renew: () => void;
}

/** Computes, while somebody fills in the form, what shows that applications are not sent in thousands. */
export function usePass(given: Pass): Passes {
  const { call } = useServices();
  const solving = useRef<Promise<SolvedPass>>(undefined);
  const solved = (): Promise<SolvedPass> => {
    solving.current ??= solve(given, sha256);
    return solving.current;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: begun once, when the form is opened
  useEffect(() => void solved(), []);
  return {
    solved,
    renew() {
      const another = call(getOpenDoor, {}).then(({ pass }) => solve(pass ?? given, sha256));
      // where no other can be had the old one is sent again, and the answer says what is the matter
      solving.current = another.catch(() => solve(given, sha256));
    },
  };
}
