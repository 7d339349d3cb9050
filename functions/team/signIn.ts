import type { ChangeOf } from '#functions/platform/operation.ts';
import { isCityRole } from '#shared/kernel/index.ts';
import type { Member, signIn } from '#shared/team/index.ts';
import type { StaffDirectory } from './directory.ts';
import { putMember } from './store.ts';

/** Remembers who has signed in, with the name an administrator gave them, and answers who they are here. */
export const tell =
  (directory: StaffDirectory): ChangeOf<typeof signIn> =>
  async (actor, _input, deps) => {
    const name = (await directory.nameOf(actor.username)) ?? actor.username;
    const member: Member = { id: actor.id, name, roles: actor.roles.filter(isCityRole), services: [...actor.services] };
    return { writes: [putMember(deps, member)], answer: { ...member, city: deps.city } };
  };
