import type { Person } from '../session/tokens.ts';

/** Somebody who does not work here: no name, no role, and nothing to sign in for. */
export const VISITOR: Person = { id: 'visitor', name: '', roles: [], services: [] };
