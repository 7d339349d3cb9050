import type { ChangeOf } from '#functions/platform/operation.ts';
import { CITY_ROLES, type City, common, groupOf, groupOfService, isCityRole, Refused } from '#shared/kernel/index.ts';
import { type Member, memberLife, type signIn } from '#shared/team/index.ts';
import type { Login, StaffDirectory } from './directory.ts';
import { createMember, findMember, isUnsettled, touchMember } from './store.ts';

/** What a login's groups say: not what a token does, which may be older. */
const standingOf = ({ groups }: Login, city: Pick<City, 'services'>): Pick<Member, 'roles' | 'services'> => ({
  roles: CITY_ROLES.filter((role) => groups.includes(groupOf(role))),
  services: city.services.map(({ id }) => id).filter((service) => groups.includes(groupOfService(service))),
});

/**
 * Remembers who has signed in, with the name an administrator gave them, and answers who they are here. What a unit
 * leader has decided and the login does not say yet stands. Refuses whoever has been shut out.
 */
export const tell =
  (directory: StaffDirectory): ChangeOf<typeof signIn> =>
  async (actor, _input, deps) => {
    const [login, known, city] = await Promise.all([directory.login(actor.username), findMember(deps, actor.id), deps.cityNow()]);
    if (known?.state === 'deactivated') throw new Refused(common.signInNeeded);
    const name = login.name ?? known?.name ?? actor.username;
    const told = {
      name,
      username: actor.username,
      email: login.email ?? known?.email ?? null,
      lastSignInAt: deps.now.toISOString(),
      state: memberLife.transitions.join.to,
      ...(known && isUnsettled(known) ? {} : standingOf(login, deps.city)),
    };
    const write = known
      ? touchMember(deps, known, told)
      : createMember(deps, { ...told, ...standingOf(login, deps.city), id: actor.id, version: 1, loginVersion: 1 });
    const answer = { id: actor.id, name, roles: actor.roles.filter(isCityRole), services: [...actor.services], city };
    return { writes: [write], answer };
  };
