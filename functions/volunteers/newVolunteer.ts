import { historyWrite } from '#functions/platform/history.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';
import type { LocalDate, StaffRef } from '#shared/kernel/index.ts';
import { NOTHING_YET, type Volunteer, type VolunteerInput, volunteerLife } from '#shared/volunteers/index.ts';
import { createWrites } from './store.ts';

/** How somebody came to be registered: by whom, who is then responsible, in which way, and when they applied. */
interface Coming {
  readonly by: StaffRef;
  readonly action: 'register' | 'takeIn';
  readonly appliedOn: LocalDate;
}

/** A new volunteer, at the beginning of the way in, with all that is written of them. */
export function newVolunteer(
  { isAdult: _said, appliedOn: _told, ...profile }: VolunteerInput,
  { by, action, appliedOn }: Coming,
  deps: Pick<Deps, 'keys' | 'now' | 'newId' | 'today'>,
): { volunteer: Volunteer; writes: Write[] } {
  const volunteer: Volunteer = {
    ...profile,
    id: deps.newId(),
    version: 1,
    state: volunteerLife.initial,
    // an application waits for a decision first: the next step is counted from there
    stateSince: action === 'takeIn' ? deps.today : appliedOn,
    appliedOn,
    earlierApplications: [],
    approvals: [],
    pausedUntil: null,
    responsible: by,
    wayIn: NOTHING_YET,
    lastSupervisionOn: null,
  };
  const history = historyWrite(deps.keys.volunteerHistory, volunteer.id, { by, action }, deps);
  return { volunteer, writes: [...createWrites(deps, volunteer), history] };
}
