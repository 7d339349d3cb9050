import type { CityRole } from '#shared/kernel/roles.ts';

/** What somebody is to be here, as chosen. */
export interface GivenValues {
  readonly roles: string[];
  readonly services: string[];
}

/** An invitation as typed. */
export interface InvitationValues extends GivenValues {
  readonly name: string;
  readonly email: string;
}

/** Somebody new; where the city has one service they work in that. */
export const newcomer = (services: readonly string[]): InvitationValues => ({
  name: '',
  email: '',
  roles: [],
  services: services.length === 1 ? [...services] : [],
});

/** What somebody is here, ready to be changed. */
export const valuesOf = ({
  roles,
  services,
}: {
  readonly roles: readonly CityRole[];
  readonly services: readonly string[];
}): GivenValues => ({
  roles: [...roles],
  services: [...services],
});
