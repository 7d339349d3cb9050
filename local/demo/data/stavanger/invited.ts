import type { Invitation } from '#shared/team/index.ts';

/** With the five who sign in, the eight of Stavanger's staff. */
export const invited: readonly Omit<Invitation, 'services'>[] = [
  { name: 'Gunn Sømme', email: 'gunn.somme@stavanger.example', roles: ['counsellor'] },
  { name: 'Leif Rossavik', email: 'leif.rossavik@stavanger.example', roles: ['counsellor'] },
  { name: 'Amal Haddad', email: 'amal.haddad@stavanger.example', roles: ['socialWorker'] },
];
