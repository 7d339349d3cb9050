import type { Invitation } from '#shared/team/index.ts';

/** A new colleague, who begins in some weeks. */
export const invited: Omit<Invitation, 'services'> = {
  name: 'Tonje Rostad',
  email: 'tonje.rostad@trondheim.example',
  roles: ['counsellor'],
};
