import type { ReadOf } from '#functions/platform/operation.ts';
import { actionsFrom } from '#shared/kernel/index.ts';
import { type getVolunteer, volunteerLife } from '#shared/volunteers/index.ts';
import { readVolunteerRecord } from './store.ts';

/** One volunteer, with the steps that may come next. */
export const show: ReadOf<typeof getVolunteer> = async (_actor, { params: { volunteerId } }, deps) => {
  const { volunteer, history } = await readVolunteerRecord(deps, volunteerId);
  return { volunteer, allowed: actionsFrom(volunteerLife, volunteer.state), history };
};
