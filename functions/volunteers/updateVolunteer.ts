import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkVersion, differingFields, keysOf } from '#shared/kernel/index.ts';
import { checkProfile, type updateVolunteer, type Volunteer, volunteerEdit } from '#shared/volunteers/index.ts';
import { readVolunteer, replaceWrites } from './store.ts';

/** Changes a volunteer's profile; where they are on their way stays as it is. */
export const update: ChangeOf<typeof updateVolunteer> = async (actor, { params: { volunteerId }, body }, deps) => {
  const [current, by, city] = await Promise.all([readVolunteer(deps, volunteerId), staffRefOf(actor, deps), deps.cityNow()]);
  must(checkVersion(current, body, keysOf(volunteerEdit.shape)));
  must(checkProfile(body, city, deps.today, current.areas));
  // how they can be reached is left out of an edit where it is taken away
  const { phone: _phone, email: _email, ...kept } = current;
  const next: Volunteer = { ...kept, ...body, version: current.version + 1 };
  const fields = differingFields(current, next);
  return {
    writes: [
      ...replaceWrites(deps, next),
      historyWrite(deps.keys.volunteerHistory, next.id, { by, action: 'update', fields, before: current }, deps),
    ],
    answer: { id: next.id, version: next.version, state: next.state },
  };
};
