import type { ReadOf } from '#functions/platform/operation.ts';
import { actionsFrom } from '#shared/kernel/index.ts';
import { type getVolunteer, volunteerLife } from '#shared/volunteers/index.ts';
import { readVolunteerSettings } from './settings.ts';
import { readVolunteerRecord } from './store.ts';

/** One volunteer, with the steps that may come next and what the city asks for on the way. */
export const show: ReadOf<typeof getVolunteer> = async (_actor, { params: { volunteerId } }, deps) => {
  const [record, settings] = await Promise.all([readVolunteerRecord(deps, volunteerId), readVolunteerSettings(deps)]);
  return { ...record, allowed: actionsFrom(volunteerLife, record.volunteer.state), settings };
};
