import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf, Deps, Outcome } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkVersion, differingFields, type StaffRef } from '#shared/kernel/index.ts';
import { decideStep, type stepVolunteer, type Volunteer, type VolunteerSettings, type VolunteerStep } from '#shared/volunteers/index.ts';
import { remindOfBreak } from './reminding.ts';
import { readVolunteerSettings } from './settings.ts';
import { readVolunteer, replaceWrites } from './store.ts';

/** What a step changes. */
const STEP_FIELDS = ['state', 'stateSince', 'pausedUntil'];

/** Takes a volunteer one step on. */
export const step: ChangeOf<typeof stepVolunteer> = async (actor, { params: { volunteerId }, body }, deps) => {
  const [current, by, settings] = await Promise.all([
    readVolunteer(deps, volunteerId),
    staffRefOf(actor, deps),
    readVolunteerSettings(deps),
  ]);
  must(checkVersion(current, body, STEP_FIELDS));
  return stepBy(by, current, body, settings, deps);
};

/** A step of a volunteer, whoever takes it. */
export async function stepBy(
  by: StaffRef,
  current: Volunteer,
  body: VolunteerStep,
  settings: VolunteerSettings,
  deps: Deps,
): Promise<Outcome<Pick<Volunteer, 'id' | 'version' | 'state'>>> {
  const next: Volunteer = { ...current, ...must(decideStep(current, body, settings, deps.today)), version: current.version + 1 };
  // who was asked about somebody is gone when it is gone: the history keeps no copy of the way in
  const fields = differingFields(current, next).filter((field) => field !== 'wayIn');
  const entry = { by, action: body.action, fields, before: current, note: body.note };
  return {
    writes: [
      ...replaceWrites(deps, next),
      ...(next.pausedUntil === current.pausedUntil ? [] : await remindOfBreak(deps, next)),
      historyWrite(deps.keys.volunteerHistory, next.id, entry, deps),
    ],
    answer: { id: next.id, version: next.version, state: next.state },
  };
}
