import { useSyncExternalStore } from 'react';
import type { Session, SessionState } from './session.ts';

/** The session's state, followed as it changes. */
export const useSessionState = (session: Session): SessionState => useSyncExternalStore(session.subscribe, session.state);
