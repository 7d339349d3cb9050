import type { LiveCities } from '#test/support/cities.ts';
import { STAFF, type StaffName } from '#test/support/staff.ts';

/** The names colleagues go by in these tests. */
export const NAMES: Readonly<Record<StaffName, string>> = {
  counsellor: 'Marit Solbakk',
  otherCounsellor: 'Sindre Aune',
  unitLeader: 'Ragnhild Moholt',
  socialWorker: 'Jonas Heggdal',
  activityLeader: 'Tore Ranheim',
};

/** Everyone has signed in, and so is among the colleagues; those named have been deactivated since. */
export async function givenColleagues({ table }: Pick<LiveCities, 'table'>, deactivated: readonly StaffName[] = []): Promise<void> {
  const names: StaffName[] = ['counsellor', 'otherCounsellor', 'unitLeader', 'socialWorker', 'activityLeader'];
  for (const who of names) {
    const { id, username, roles } = STAFF[who];
    const state = deactivated.includes(who) ? 'deactivated' : 'active';
    const member = { id, name: NAMES[who], roles: [...roles], services: ['steg-for-steg'], state };
    const kept = { version: 1, username, email: null, lastSignInAt: '2026-11-20T08:00:00.000Z', loginVersion: 1 };
    await table.plant({ pk: 'trondheim#staff', sk: id, ...member, ...kept });
  }
}
