import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkProfile, type registerVolunteer, type Volunteer, volunteerLife } from '#shared/volunteers/index.ts';
import { createWrites } from './store.ts';

/** Registers somebody who wants to give time: the one who registers becomes responsible. */
export const register: ChangeOf<typeof registerVolunteer> = async (actor, { body }, deps) => {
  must(checkProfile(body, deps.city, deps.today));
  const by = await staffRefOf(actor, deps);
  const { isAdult: _said, ...profile } = body;
  const volunteer: Volunteer = {
    ...profile,
    id: deps.newId(),
    version: 1,
    state: volunteerLife.initial,
    stateSince: deps.today,
    appliedOn: deps.today,
    pausedUntil: null,
    responsible: by,
  };
  return {
    writes: [...createWrites(deps, volunteer), historyWrite(deps.keys.volunteerHistory, volunteer.id, { by, action: 'register' }, deps)],
    answer: { id: volunteer.id, version: volunteer.version, state: volunteer.state },
  };
};
