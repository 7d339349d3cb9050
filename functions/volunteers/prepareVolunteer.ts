import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf, Deps, Outcome } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkVersion, type StaffRef } from '#shared/kernel/index.ts';
import {
  decidePreparations,
  type Preparation,
  type prepareVolunteer,
  type Volunteer,
  type VolunteerSettings,
} from '#shared/volunteers/index.ts';
import { readVolunteerSettings } from './settings.ts';
import { readVolunteer, replaceKnownHere } from './store.ts';

/** Records what was done for a volunteer on the way in. */
export const prepare: ChangeOf<typeof prepareVolunteer> = async (actor, { params: { volunteerId }, body }, deps) => {
  const [current, by, settings] = await Promise.all([
    readVolunteer(deps, volunteerId),
    staffRefOf(actor, deps),
    readVolunteerSettings(deps),
  ]);
  must(checkVersion(current, body, ['wayIn']));
  return prepareBy(by, current, body.done, settings, deps);
};

/** What was done on the way in, whoever did it. */
export function prepareBy(
  by: StaffRef,
  current: Volunteer,
  done: readonly Preparation[],
  settings: VolunteerSettings,
  deps: Deps,
): Outcome<Pick<Volunteer, 'id' | 'version' | 'state'>> {
  const wayIn = must(decidePreparations(current, done, { settings, by, today: deps.today, newId: deps.newId }));
  const next: Volunteer = { ...current, wayIn, version: current.version + 1 };
  return {
    writes: [
      ...replaceKnownHere(deps, next),
      ...done.map(({ kind }) => historyWrite(deps.keys.volunteerHistory, next.id, { by, action: kind }, deps)),
    ],
    answer: { id: next.id, version: next.version, state: next.state },
  };
}
