import {
  addCase,
  type CaseInput,
  type ConferenceAction,
  type ConferenceInput,
  getCase,
  planConference,
  stepConference,
  type TaskInput,
} from '#shared/conferences/index.ts';
import { getParticipant, recordConsent } from '#shared/participants/index.ts';
import type { LiveCity } from '#test/support/cities.ts';
import { aConsent } from '#test/support/factories/index.ts';
import { givenParticipant, givenPartner } from '#test/support/given.ts';
import { STAFF } from '#test/support/staff.ts';

/** A meeting with a partner on Tuesday, with one of us and one of theirs. */
export const aConference = (partnerId: string, overrides: Partial<ConferenceInput> = {}): ConferenceInput => ({
  partnerId,
  on: '2026-11-24',
  partnerPeople: ['Ingrid Halvorsen'],
  staff: [STAFF.counsellor.id],
  ...overrides,
});

/** A task for the counsellor, due in ten days. */
export const aTask = (overrides: Partial<TaskInput> = {}): TaskInput => ({
  caseId: null,
  text: 'Ring NAV om praksisplass',
  owner: 'colleague',
  dueOn: '2026-12-01',
  responsible: STAFF.counsellor.id,
  ...overrides,
});

/** A meeting that is planned, or brought further. */
export async function givenConference(
  city: LiveCity,
  actions: readonly ConferenceAction[] = [],
  overrides: Partial<ConferenceInput> = {},
): Promise<{ conferenceId: string; partnerId: string; version: number }> {
  const partnerId = overrides.partnerId ?? (await givenPartner(city)).id;
  const { id, version } = (await city.call(planConference, { body: aConference(partnerId, overrides) })).body;
  let standing = version;
  for (const action of actions) standing = await stepped(city, id, action, standing);
  return { conferenceId: id, partnerId, version: standing };
}

/** Takes a meeting a step on, and tells its version. */
export const stepped = async (city: LiveCity, conferenceId: string, action: ConferenceAction, version: number): Promise<number> =>
  (await city.call(stepConference, { params: { conferenceId }, body: { action, version } })).body.version;

/** A participant who agrees that this partner is told of them. */
export async function givenShared(
  city: LiveCity,
  partnerId: string,
  overrides: Parameters<typeof givenParticipant>[1] = {},
): Promise<string> {
  const { id } = await givenParticipant(city, overrides);
  await sharing(city, id, partnerId, true);
  return id;
}

/** Lets somebody agree that a partner is told of them, or withdraw it. */
export async function sharing(city: LiveCity, participantId: string, partnerId: string, agrees: boolean): Promise<void> {
  const params = { participantId };
  const { version } = (await city.call(getParticipant, { params })).body.participant;
  const body = { version, purpose: 'shareWithPartner', partnerId, given: agrees ? aConsent() : null };
  await city.call(recordConsent, { params, body });
}

/** Somebody in the queue. */
export const queuedCase = async (city: LiveCity, conferenceId: string, body: CaseInput): Promise<string> =>
  (await city.call(addCase, { params: { conferenceId }, body })).body.id;

/** A case as it stands. */
export const caseNow = async (city: LiveCity, conferenceId: string, caseId: string) =>
  (await city.call(getCase, { params: { conferenceId, caseId } })).body;
