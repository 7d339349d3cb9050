import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkVersion } from '#shared/kernel/index.ts';
import { decidePreparations, type prepareVolunteer, type Volunteer } from '#shared/volunteers/index.ts';
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
  const wayIn = must(decidePreparations(current, body.done, { settings, by, today: deps.today, newId: deps.newId }));
  const next: Volunteer = { ...current, wayIn, version: current.version + 1 };
  return {
    writes: [
      ...replaceKnownHere(deps, next),
      ...body.done.map(({ kind }) => historyWrite(deps.keys.volunteerHistory, next.id, { by, action: kind }, deps)),
    ],
    answer: { id: next.id, version: next.version, state: next.state },
  };
};
