import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { newVolunteer } from '#functions/volunteers/index.ts';
import { type acceptApplication, accepted, applicationRefusals, profileOf } from '#shared/applications/index.ts';
import { checkVersion, Refused } from '#shared/kernel/index.ts';
import { applicationHistory } from './history.ts';
import { readApplication, replaceApplication } from './store.ts';

/** Takes somebody in: what they told becomes a volunteer's record and leaves the application, in one transaction. */
export const accept: ChangeOf<typeof acceptApplication> = async (actor, { params: { applicationId }, body }, deps) => {
  const [current, by, city] = await Promise.all([readApplication(deps, applicationId), staffRefOf(actor, deps), deps.cityNow()]);
  if (!current.applicant) throw new Refused(applicationRefusals.alreadyHandled);
  const profile = profileOf(current.applicant, city);
  const { volunteer, writes } = newVolunteer(profile, { by, action: 'takeIn', appliedOn: current.sentOn }, deps);
  const next = must(accepted(current, volunteer.id, by, deps.today));
  must(checkVersion(current, body, ['state']));
  return {
    writes: [...writes, ...replaceApplication(deps, next), applicationHistory(next, 'accept', by, deps)],
    answer: { volunteerId: volunteer.id },
  };
};
