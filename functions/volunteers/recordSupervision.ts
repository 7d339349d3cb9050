import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf, Deps } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { notAfter, Refused, type StaffRef, withoutFaults } from '#shared/kernel/index.ts';
import {
  type recordSupervision,
  type Supervision,
  type SupervisionInput,
  type Volunteer,
  volunteerRefusals,
} from '#shared/volunteers/index.ts';
import { readVolunteer, replaceKnownHere } from './store.ts';

/** The same line on one volunteer's record as on the others', and the day they were last supervised. */
function writesFor(current: Volunteer, { volunteerIds: _all, ...said }: SupervisionInput, by: StaffRef, deps: Deps): Write[] {
  const last = current.lastSupervisionOn;
  const lastSupervisionOn = last !== null && last > said.on ? last : said.on;
  const told: Supervision = { ...said, version: current.version + 1, id: deps.newId(), by, recordedAt: deps.now.toISOString() };
  return [
    ...replaceKnownHere(deps, { ...current, lastSupervisionOn, version: current.version + 1 }),
    { create: { ...told, ...deps.keys.supervision(current.id, said.on, told.id) } },
    historyWrite(deps.keys.volunteerHistory, current.id, { by, action: 'supervise' }, deps),
  ];
}

/** Records supervision of one volunteer or of a group: on all of them or on none. */
export const supervise: ChangeOf<typeof recordSupervision> = async (actor, { body }, deps) => {
  must(withoutFaults([notAfter('/on', body.on, deps.today)]));
  const [by, ...volunteers] = await Promise.all([
    staffRefOf(actor, deps),
    ...body.volunteerIds.map((volunteerId) => readVolunteer(deps, volunteerId)),
  ]);
  if (volunteers.some(({ state }) => state === 'left')) throw new Refused(volunteerRefusals.hasLeft);
  return {
    writes: volunteers.flatMap((volunteer) => writesFor(volunteer, body, by, deps)),
    answer: { items: volunteers.map(({ id, version }) => ({ id, version: version + 1 })) },
  };
};
