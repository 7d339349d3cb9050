import { keyOf, type Office } from '#local/demo/office.ts';
import type { Login } from '#local/demo/plan/cityPlan.ts';
import { groupOf, groupOfService } from '#shared/kernel/index.ts';
import type { LiveCity } from '#test/support/cities.ts';
import { TODAY } from '#test/support/clock.ts';
import type { LoginService } from '#test/support/loginService.ts';
import { STAFF, type Staff } from '#test/support/staff.ts';

const STAFF_OF: Readonly<Record<Login, Staff>> = {
  veileder: STAFF.counsellor,
  veileder2: STAFF.otherCounsellor,
  leder: STAFF.unitLeader,
  sosionom: STAFF.socialWorker,
  aktivitet: STAFF.activityLeader,
};

/** A city's staff in a test: the same calls, straight to the city's functions. */
export const testOffice = (live: LiveCity): Office => ({
  cityId: live.city.id,
  today: TODAY,
  async call(login, route, { params = {}, query = {}, body, key = keyOf(login, route.operationId, params, body) } = {}) {
    return (await live.call(route, { as: STAFF_OF[login], params, query, body, key })).body;
  },
});

/** The same, until the lid is closed: the answer to the call after so many is lost on the way, and nothing more is sent. */
export function closingOffice(live: LiveCity, after: number): Office {
  const office = testOffice(live);
  let calls = 0;
  return {
    ...office,
    async call(login, route, parts) {
      calls += 1;
      const last = calls > after;
      const answer = calls > after + 1 ? undefined : await office.call(login, route, parts);
      if (last || answer === undefined) throw new Error('The lid was closed');
      return answer;
    },
  };
}

/** Lets the login service know those who sign in to a city with demo data. */
export function demoLogins({ users }: Pick<LoginService, 'users'>): void {
  const staff = {
    veileder: { name: 'Marit Solbakk', role: 'counsellor' },
    veileder2: { name: 'Sindre Aune', role: 'counsellor' },
    leder: { name: 'Ragnhild Moholt', role: 'unitLeader' },
    sosionom: { name: 'Jonas Heggdal', role: 'socialWorker' },
    aktivitet: { name: 'Tore Ranheimsæter', role: 'activityLeader' },
  } as const;
  for (const [login, { name, role }] of Object.entries(staff)) {
    users.set(login, { name, groups: [groupOf(role), groupOfService('steg-for-steg')] });
  }
}
