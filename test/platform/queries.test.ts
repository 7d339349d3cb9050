import { expect, test } from 'vitest';
import { getCaseload } from '#shared/caseload/index.ts';
import { getMatching } from '#shared/matching/index.ts';
import { getParticipant } from '#shared/participants/index.ts';
import { getPlan } from '#shared/plans/index.ts';
import { getToday } from '#shared/today/index.ts';
import { givenColleagues } from '#test/covers/given.ts';
import { type Call, liveCities } from '#test/support/cities.ts';
import { givenAssignment, givenParticipant } from '#test/support/given.ts';
import { STAFF } from '#test/support/staff.ts';

const live = liveCities();
const { trondheim } = live;

/** A caseload of forty, one of them with wishes and conversations. */
async function givenForty(): Promise<string> {
  await givenColleagues(live);
  const { participantId } = await givenAssignment(trondheim);
  for (let others = 1; others < 40; others += 1) await givenParticipant(trondheim, { preferredName: `Deltaker ${others}` });
  return participantId;
}

/** How many queries a call asks of the database; reads by key are not among them, nor is what is written to the access log. */
async function queries(route: Parameters<typeof trondheim.call>[0], call: Call): Promise<number> {
  live.engine.calls = [];
  expect((await trondheim.call(route, call)).status).toBe(200);
  return live.engine.calls.filter((name) => name === 'Query').length;
}

test('a record, a caseload of forty and I dag each cost two queries at the most, whoever asks', async () => {
  const participantId = await givenForty();
  const params = { participantId };
  const memberId = STAFF.counsellor.id;
  // the reason a unit leader gives is asked for once and is not counted
  await trondheim.call(getParticipant, { as: 'unitLeader', params });
  const asked = {
    record: await queries(getParticipant, { params }),
    'record, a unit leader': await queries(getParticipant, { as: 'unitLeader', params }),
    plan: await queries(getPlan, { params }),
    matching: await queries(getMatching, { params }),
    caseload: await queries(getCaseload, { params: { memberId } }),
    'caseload, a unit leader': await queries(getCaseload, { as: 'unitLeader', params: { memberId } }),
    'I dag': await queries(getToday, {}),
    'I dag, a unit leader': await queries(getToday, { as: 'unitLeader' }),
    'I dag, a colleague’s': await queries(getToday, { as: 'unitLeader', query: { member: memberId } }),
  };
  expect(Object.entries(asked).filter(([, count]) => count > 2)).toEqual([]);
});
