import { expect, test } from 'vitest';
import { closeRecord } from '#shared/access/index.ts';
import { cityRoutes, STANDINGS, type Standing, tells } from '#shared/contract/index.ts';
import { type AnyRoute, CASEWORKERS, CITY_ROLES, type CityRole, keysOf } from '#shared/kernel/index.ts';
import { type LiveCity, liveCities } from '#test/support/cities.ts';
import { STAFF, type Staff } from '#test/support/staff.ts';
import { FILLED, type Filled, fillCity, OTHER, OWN, WRITTEN } from './filledCity.ts';
import { toldOf } from './told.ts';

const live = liveCities();

/** What one may read of somebody, and how it is asked. */
const reads = cityRoutes.filter(({ method, asks, access }) => (method === 'GET' || asks) && access !== 'public');
const ofPeople = reads.filter(({ reach }) => reach !== undefined);
const ofPerson = ({ participantId }: Filled) => ({ ids: [participantId] });
const BODIES: Readonly<Record<string, (filled: Filled) => unknown>> = {
  findLikely: () => ({ name: WRITTEN.person, birthYear: null }),
  findLikelyVolunteers: () => ({ name: WRITTEN.person, birthYear: null }),
  findLikelyApplications: () => ({ name: WRITTEN.person, birthYear: null }),
  exportParticipants: ofPerson,
  exportRegistrations: ofPerson,
  exportMatches: ({ matchId }) => ({ ids: [matchId] }),
  exportVolunteers: ({ volunteerId }) => ({ ids: [volunteerId] }),
};
const QUERIES: Readonly<Record<string, (filled: Filled, as: Staff) => Record<string, string> | undefined>> = {
  // a colleague's is for the unit leader
  getToday: ({ memberId }, as) => (as.id === memberId || as.roles.includes('unitLeader') ? { member: memberId } : undefined),
  listBehindFigure: () => ({ figure: 'participantsActive', period: 'now' }),
};

const charity = (): LiveCity => live.of({ ...live.trondheim.city, services: live.fredrikstad.city.services });
const municipality = (): LiveCity =>
  live.of({ ...live.trondheim.city, services: live.fredrikstad.city.services, kind: 'municipality' as const });

/** Somebody of a role who is nobody else here, in some services. */
const somebody = (role: CityRole, place: number, services: readonly string[]): Staff => ({
  id: `00000000-0000-4000-8000-0000000000${String(20 + place)}`,
  username: 'noen',
  roles: [role],
  services,
});

const PARAMS: Readonly<Record<string, (filled: Filled) => Record<string, string>>> = {
  listProposals: ({ nextConferenceId }) => ({ conferenceId: nextConferenceId }),
};

const paramsOf = ({ path, operationId }: AnyRoute, filled: Filled): Record<string, string> => ({
  ...Object.fromEntries(FILLED.filter((name) => path.includes(`{${name}}`)).map((name) => [name, filled[name]])),
  ...PARAMS[operationId]?.(filled),
});

async function ask(city: LiveCity, route: AnyRoute, as: Staff, filled: Filled) {
  const body = BODIES[route.operationId]?.(filled);
  const query = QUERIES[route.operationId]?.(filled, as);
  return city.call(route, { as, params: paramsOf(route, filled), ...(query && { query }), ...(body !== undefined && { body }) });
}

/** The fields in which an answer tells of the participant. */
async function fieldsTold(city: LiveCity, route: AnyRoute, as: Staff, filled: Filled): Promise<string[]> {
  const answer = await ask(city, route, as, filled);
  return answer.status === 200 ? toldOf(route, answer.body, filled.participantId) : [];
}

/** A city with a person in it, and who stands so to them, by role; nobody else follows up who is followed up. */
async function given(standing: Standing, roles: readonly CityRole[]) {
  const city = standing === 'byLaw' ? municipality() : charity();
  const services = standing === 'follows' || standing === 'sameService' || standing === 'closed' ? [OWN] : [OTHER];
  const standingSo = roles.map((role, place) => somebody(role, place, services));
  const [first] = standingSo;
  const responsible: Staff = standing === 'follows' && first ? first : { ...STAFF.counsellor, services: [OWN] };
  const filled = await fillCity(city, live.table, responsible, { agreesBetween: standing === 'byConsent' });
  for (const as of standing === 'closed' ? standingSo : []) {
    await live.table.plant({ pk: 'trondheim#staff', sk: as.id, id: as.id, name: 'Noen', version: 1 });
    const call = {
      as: { ...STAFF.unitLeader, services: [OWN] },
      params: { participantId: filled.participantId },
      body: { staffId: as.id },
    };
    expect((await city.call(closeRecord, call)).status).toBe(201);
  }
  const open = new Map<string, string[]>();
  for (const route of ofPeople) open.set(route.operationId, await fieldsTold(city, route, responsible, filled));
  return { city, standingSo, responsible, filled, open };
}

/** What one is told, route by route, and what the matrix promises: what the one responsible is told, or nothing. */
async function compared(
  standing: Standing,
  { city, responsible, filled, open: ofResponsible }: Awaited<ReturnType<typeof given>>,
  as: Staff,
  role: CityRole,
) {
  const told: Record<string, string[]> = {};
  const promised: Record<string, string[]> = {};
  for (const route of ofPeople) {
    const open = ofResponsible.get(route.operationId) ?? [];
    const seen = as.id === responsible.id ? open : await fieldsTold(city, route, as, filled);
    const mayBe = tells(route, role, standing) !== 'never';
    told[route.operationId] = seen;
    // where the one responsible may not ask, as a unit leader may, there is nothing to compare with but that something is told
    promised[route.operationId] = !mayBe ? [] : open.length > 0 ? open : seen;
    if (mayBe) expect.soft(seen.length, `${role}: ${route.operationId}`).toBeGreaterThan(0);
  }
  return { told, promised };
}

/** Each role of those who follow somebody up needs a person of their own. */
const TRIED = keysOf(STANDINGS).flatMap((standing): [Standing, readonly CityRole[]][] =>
  standing === 'follows' ? CASEWORKERS.map((role) => [standing, [role]]) : [[standing, CITY_ROLES]],
);

test.each(TRIED)('who stands so: %s (%s) is told the fields that the matrix says, and no other', async (standing, roles) => {
  const so = await given(standing, roles);
  for (const [place, role] of roles.entries()) {
    const as = so.standingSo[place];
    if (!as) throw new Error(`Nobody has the role ${role}`);
    const { told, promised } = await compared(standing, so, as, role);
    expect(told).toEqual(promised);
  }
});

test('an activity leader is told of no journal, of no partner and of no phase, by anything there is to ask', async () => {
  const city = charity();
  const filled = await fillCity(city, live.table, { ...STAFF.counsellor, services: [OWN] }, { agreesBetween: true });
  const words = [WRITTEN.person, ...WRITTEN.journal, WRITTEN.partner, WRITTEN.phase, filled.participantId];
  const seen: string[] = [];
  for (const route of reads) {
    const as = { ...STAFF.activityLeader, services: [OWN, OTHER] };
    const { text } = await ask(city, route, as, filled);
    seen.push(...words.filter((word) => text.includes(word)).map((word) => `${route.operationId}: ${word}`));
  }
  expect(seen).toEqual([]);
});
