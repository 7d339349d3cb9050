import { createHash } from 'node:crypto';
import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { Refused } from '#shared/kernel/index.ts';
import { checkInvitation, type inviteMember, memberLife, teamRefusals } from '#shared/team/index.ts';
import type { StaffDirectory } from './directory.ts';
import { createMember, readStaff, type StoredMember } from './store.ts';

/**
 * The user name of whoever has this address: always the same one, so that an invitation that stopped halfway finds its
 * own login again. It tells nothing, and nobody types it: one signs in with the address.
 */
const usernameOf = (cityId: string, email: string): string =>
  `s-${createHash('sha256').update(`${cityId} ${email}`).digest('hex').slice(0, 24)}`;

/**
 * Lets somebody in. The login comes first, as its id is theirs here; until the member is written it is in no group and
 * opens nothing.
 */
export const invite =
  (directory: StaffDirectory): ChangeOf<typeof inviteMember> =>
  async (actor, { body }, deps) => {
    const [staff, by] = await Promise.all([readStaff(deps), staffRefOf(actor, deps)]);
    must(
      checkInvitation(
        body,
        actor,
        deps.city,
        staff.map(({ email }) => email),
      ),
    );
    const username = usernameOf(deps.city.id, body.email);
    const id = await directory.create({ username, name: body.name, email: body.email });
    if (id === undefined) throw new Refused(teamRefusals.emailTaken, { fields: [{ pointer: '/email', code: 'taken' }] });
    const state = memberLife.initial;
    const member: StoredMember = { ...body, id, username, state, version: 1, loginVersion: 0, lastSignInAt: null };
    return {
      writes: [createMember(deps, member), historyWrite(deps.keys.memberHistory, id, { by, action: 'invite' }, deps)],
      answer: { id, version: member.version, state },
    };
  };
