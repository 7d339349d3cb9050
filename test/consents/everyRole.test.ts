import { beforeEach, expect, test } from 'vitest';
import { getCaseload } from '#shared/caseload/index.ts';
import { getCase, getConference, listParticipantCases } from '#shared/conferences/index.ts';
import type { ConsentPurpose } from '#shared/consents/index.ts';
import { keysOf } from '#shared/kernel/index.ts';
import { getMatching, listMatches, listVolunteerMatches, suggestVolunteers } from '#shared/matching/index.ts';
import { findLikely, getParticipant, listParticipants, recordConsent } from '#shared/participants/index.ts';
import { getPlan } from '#shared/plans/index.ts';
import { getToday } from '#shared/today/index.ts';
import { givenConference, queuedCase, sharing } from '#test/conferences/given.ts';
import { givenColleagues } from '#test/covers/given.ts';
import { type GivenMatch, givenActiveMatch } from '#test/matching/given.ts';
import { liveCities } from '#test/support/cities.ts';
import { aConsent } from '#test/support/factories/index.ts';
import { STAFF, type Staff } from '#test/support/staff.ts';

const live = liveCities();
/** A charity with several services. */
const city = live.of({ ...live.trondheim.city, services: live.fredrikstad.city.services });

const HERE = ['steg-for-steg'];
const ELSEWHERE = ['sosionom'];

/** Everybody who works in the city: the one responsible, each role in the participant's service, and each in another. */
const PEOPLE = {
  responsible: { ...STAFF.counsellor, services: HERE },
  colleague: { ...STAFF.otherCounsellor, services: HERE },
  unitLeader: { ...STAFF.unitLeader, services: HERE },
  socialWorker: { ...STAFF.socialWorker, services: HERE },
  activityLeader: { ...STAFF.activityLeader, services: HERE },
  counsellorElsewhere: { ...STAFF.otherCounsellor, id: '00000000-0000-4000-8000-000000000012', services: ELSEWHERE },
  unitLeaderElsewhere: { ...STAFF.unitLeader, id: '00000000-0000-4000-8000-000000000013', services: ELSEWHERE },
  socialWorkerElsewhere: { ...STAFF.socialWorker, id: '00000000-0000-4000-8000-000000000014', services: ELSEWHERE },
  activityLeaderElsewhere: { ...STAFF.activityLeader, id: '00000000-0000-4000-8000-000000000015', services: ELSEWHERE },
} as const satisfies Record<string, Staff>;
type Person = keyof typeof PEOPLE;

/** The consents that decide who is told of somebody within the city, and in the meetings with a partner held there. */
type Withdrawable = Exclude<ConsentPurpose, 'statistics'>;

const NAME = 'Anna Lund';
let match: GivenMatch;
/** A meeting with a partner who may be told of the participant, and the participant's case in its queue. */
let queued: { readonly conferenceId: string; readonly partnerId: string; readonly caseId: string };
beforeEach(async () => {
  match = await givenActiveMatch(city);
  await givenColleagues(live);
  const { participantId } = match;
  const { conferenceId, partnerId } = await givenConference(city, ['begin']);
  await sharing(city, participantId, partnerId, true);
  const caseId = await queuedCase(city, conferenceId, { kind: 'participant', participantId });
  queued = { conferenceId, partnerId, caseId };
});

/** The places where somebody is told of the participant by name, or of what stands in the record. */
async function seenBy(person: Person): Promise<string[]> {
  const as = PEOPLE[person];
  const { participantId, volunteerId, assignmentId } = match;
  const params = { participantId };
  const ofPerson = { as, params };
  const asked = {
    record: await city.call(getParticipant, ofPerson),
    plan: await city.call(getPlan, ofPerson),
    matching: await city.call(getMatching, ofPerson),
    suggestions: await city.call(suggestVolunteers, { as, params: { participantId, assignmentId } }),
    list: await city.call(listParticipants, { as }),
    search: await city.call(findLikely, { as, body: { name: NAME, birthYear: null } }),
    matches: await city.call(listMatches, { as }),
    besideVolunteer: await city.call(listVolunteerMatches, { as, params: { volunteerId } }),
    today: await city.call(getToday, { as }),
    caseload: await city.call(getCaseload, { as }),
    queue: await city.call(getConference, { as, params: { conferenceId: queued.conferenceId } }),
    case: await city.call(getCase, { as, params: { conferenceId: queued.conferenceId, caseId: queued.caseId } }),
    earlierCases: await city.call(listParticipantCases, ofPerson),
  };
  const ofRecord = ['record', 'plan', 'matching', 'suggestions', 'case', 'earlierCases'];
  return Object.entries(asked)
    .filter(([place, { status, text }]) => status === 200 && (ofRecord.includes(place) || text.includes(NAME)))
    .map(([place]) => place)
    .sort();
}

async function say(purpose: Withdrawable, yes: boolean): Promise<void> {
  if (purpose === 'shareWithPartner') return sharing(city, match.participantId, queued.partnerId, yes);
  const params = { participantId: match.participantId };
  const { version } = (await city.call(getParticipant, { params })).body.participant;
  const answer = await city.call(recordConsent, { params, body: { version, purpose, given: yes ? aConsent() : null } });
  expect(answer.status).toBe(200);
}

/** What a caseworker is told of without matching, and what one who matches is told of besides. */
const CASEWORK = ['record', 'plan', 'matching', 'list', 'search', 'queue', 'case', 'earlierCases'];
const MATCHMAKING = [...CASEWORK, 'suggestions', 'matches', 'besideVolunteer'];
const NOTHING: readonly string[] = [];
const PERSONS = keysOf(PEOPLE);

/** Where each is told of the participant while every consent stands. */
const COVERED: Readonly<Record<Person, readonly string[]>> = {
  responsible: [...MATCHMAKING, 'today'],
  colleague: MATCHMAKING,
  unitLeader: MATCHMAKING,
  socialWorker: CASEWORK,
  activityLeader: NOTHING,
  counsellorElsewhere: MATCHMAKING,
  unitLeaderElsewhere: MATCHMAKING,
  socialWorkerElsewhere: CASEWORK,
  activityLeaderElsewhere: NOTHING,
};

const without = (places: readonly string[], ...gone: readonly string[]) => places.filter((place) => !gone.includes(place));

/** What is left of it once a consent is withdrawn. */
const LEFT: Readonly<Record<Withdrawable, (person: Person) => readonly string[]>> = {
  // what stands is for those who close and erase it, and nobody is looked for on their behalf
  registration: (person) => (['responsible', 'unitLeader'].includes(person) ? without(COVERED[person], 'suggestions') : NOTHING),
  // nobody is suggested, and the name is gone where it may be seen beside a volunteer
  shareWithVolunteer: (person) => without(COVERED[person], 'suggestions', 'besideVolunteer'),
  // in the meeting neither name nor case is shown; the record is the service's own
  shareWithPartner: (person) => without(COVERED[person], 'queue', 'case'),
  betweenServices: (person) => (person.endsWith('Elsewhere') ? NOTHING : COVERED[person]),
};

const inOrder = (seen: (person: Person) => readonly string[]) =>
  Object.fromEntries(PERSONS.map((person) => [person, seen(person).toSorted()]));

const seenByEach = async () => {
  const seen: [Person, string[]][] = [];
  for (const person of PERSONS) seen.push([person, await seenBy(person)]);
  return Object.fromEntries(seen);
};

test.each(keysOf(LEFT))(
  'withdrawing %s hides what it covered from everybody on their next request, and giving it shows it again',
  async (purpose) => {
    await say(purpose, false);
    expect(await seenByEach()).toEqual(inOrder(LEFT[purpose]));
    await say(purpose, true);
    expect(await seenByEach()).toEqual(inOrder((person) => COVERED[person]));
  },
);
