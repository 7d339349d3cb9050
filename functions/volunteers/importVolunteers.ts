import { importRows } from '#functions/platform/importRows.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { allow } from '#shared/kernel/index.ts';
import { checkProfile, type importVolunteers } from '#shared/volunteers/index.ts';
import { newVolunteer } from './newVolunteer.ts';

/** Takes volunteers in from a list the city kept elsewhere: everybody begins as one who has applied. */
export const importList: ChangeOf<typeof importVolunteers> = async (actor, { body: { rows } }, deps) => {
  const [by, city] = await Promise.all([staffRefOf(actor, deps), deps.cityNow()]);
  return importRows(rows, deps.keys.importedVolunteer, deps, (record) => {
    const fits = checkProfile(record, city, deps.today);
    return fits.ok ? allow(newVolunteer(record, { by, action: 'register', appliedOn: deps.today }, deps).writes) : fits;
  });
};
