import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkProfile, type registerVolunteer } from '#shared/volunteers/index.ts';
import { newVolunteer } from './newVolunteer.ts';

/** Registers somebody who wants to give time: the one who registers becomes responsible. */
export const register: ChangeOf<typeof registerVolunteer> = async (actor, { body }, deps) => {
  must(checkProfile(body, await deps.cityNow(), deps.today));
  const by = await staffRefOf(actor, deps);
  const { volunteer, writes } = newVolunteer(body, { by, action: 'register', appliedOn: body.appliedOn ?? deps.today }, deps);
  return { writes, answer: { id: volunteer.id, version: volunteer.version, state: volunteer.state } };
};
