import { useState } from 'react';
import type { Session } from './session.ts';

/** Leaves for sign-in, to come back to where one is. `failed` when the way there could not be prepared. */
export function useSignIn(session: Session): { readonly signIn: () => void; readonly leaving: boolean; readonly failed: boolean } {
  const [state, setState] = useState<'here' | 'leaving' | 'failed'>('here');
  return {
    signIn: () => {
      setState('leaving');
      session.signIn(`${location.pathname}${location.search}`).catch(() => setState('failed'));
    },
    leaving: state === 'leaving',
    failed: state === 'failed',
  };
}
