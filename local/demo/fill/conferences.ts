import { addCase, addTask, listConferences, nameCase, planConference, saveCase, stepConference } from '#shared/conferences/index.ts';
import { mayShareWith } from '#shared/consents/index.ts';
import { addDays } from '#shared/kernel/index.ts';
import { getParticipant, isGone, listParticipants, recordConsent } from '#shared/participants/index.ts';
import { listMembers } from '#shared/team/index.ts';
import { everyItem } from '../everyItem.ts';
import type { Office } from '../office.ts';
import type { ConferencePlan } from '../plan/cityPlan.ts';

/** How many participants of the partner's are gone through. */
const TAKEN_UP = 2;

/** Some whom the partner referred and a counsellor follows, by name. */
async function referredBy({ call }: Office, partnerId: string): Promise<string[]> {
  const cards = await everyItem((query) => call('veileder', listParticipants, { query }));
  return cards
    .filter(({ referral, state, responsible }) => referral?.partnerId === partnerId && !isGone(state) && responsible.name !== '')
    .filter(({ state }) => state === 'active' || state === 'gettingToKnow')
    .toSorted((a, b) => a.preferredName.localeCompare(b.preferredName, 'nb'))
    .slice(0, TAKEN_UP)
    .map(({ id }) => id);
}

/** Lets somebody agree that the partner is told of them, where they have not. */
async function agreeToSharing({ call, today }: Office, participantId: string, partnerId: string): Promise<void> {
  const params = { participantId };
  const { participant } = await call('veileder', getParticipant, { params });
  if (mayShareWith(partnerId, participant.consents)) return;
  const given = { givenOn: addDays(today, -20), how: 'oral', textVersion: 1, language: 'nb' } as const;
  await call('veileder', recordConsent, { params, body: { version: participant.version, purpose: 'shareWithPartner', partnerId, given } });
}

/** A meeting that has been, with minutes, tasks and cases to take up again. Each call has a key drawn from itself, so that it is made once. */
async function holdMeeting(office: Office, plan: ConferencePlan, partnerId: string, staff: string[]): Promise<void> {
  const { call, today } = office;
  const input = { partnerId, on: addDays(today, -14), partnerPeople: [...plan.partnerPeople], place: plan.place, staff };
  const { id: conferenceId } = await call('veileder', planConference, { body: input });
  const params = { conferenceId };
  const people = await referredBy(office, partnerId);
  for (const participantId of people) await agreeToSharing(office, participantId, partnerId);
  await call('veileder', stepConference, { params, body: { action: 'begin', version: 1 } });
  for (const [at, participantId] of people.entries()) {
    const { id: caseId } = await call('veileder', addCase, { params, body: { kind: 'participant', participantId } });
    const outcome = at === 0 ? 'again' : 'finished';
    await call('veileder', saveCase, { params: { conferenceId, caseId }, body: { version: 1, account: plan.accounts[at] ?? '', outcome } });
    if (at > 0) continue;
    for (const { text, owner, in: days } of plan.tasks) {
      const task = { caseId, text, owner, dueOn: addDays(today, days), responsible: staff[0] ?? '' };
      await call('veileder', addTask, { params, body: task });
    }
  }
  const { id: caseId } = await call('veileder', addCase, { params, body: { kind: 'anonymous', told: plan.told[0] ?? '' } });
  await call('veileder', saveCase, { params: { conferenceId, caseId }, body: { version: 1, account: plan.asked, outcome: 'again' } });
  await call('veileder', stepConference, { params, body: { action: 'close', version: 2 } });
}

/** The next meeting, with one of whom the partner has confirmed that they consent. */
async function planMeeting({ call, today }: Office, plan: ConferencePlan, partnerId: string, staff: string[]): Promise<void> {
  const input = { partnerId, on: addDays(today, 3), partnerPeople: [...plan.partnerPeople], place: plan.place, staff };
  const { id: conferenceId } = await call('veileder', planConference, { body: input });
  const params = { conferenceId };
  for (const told of plan.told.slice(1)) await call('veileder', addCase, { params, body: { kind: 'anonymous', told } });
  const { id: caseId } = await call('veileder', addCase, { params, body: { kind: 'anonymous', told: plan.named.told } });
  const naming = { version: 1, on: today, confirmedBy: plan.partnerPeople[0] ?? '', name: plan.named.name };
  await call('veileder', nameCase, { params: { conferenceId, caseId }, body: naming });
}

/** Lets the city meet with a partner: once some weeks ago, and once in some days. */
export async function meetWithPartner(office: Office, plan: ConferencePlan, partners: ReadonlyMap<string, string>): Promise<void> {
  const { call } = office;
  const partnerId = partners.get(plan.partner);
  if (!partnerId) throw new Error(`${plan.partner} is no partner of the city`);
  const there = await everyItem((query) => call('veileder', listConferences, { query }));
  if (there.length > 1) return;
  const members = await everyItem((query) => call('veileder', listMembers, { query }));
  const staff = members.filter(({ roles }) => roles.includes('counsellor')).map(({ id }) => id);
  await holdMeeting(office, plan, partnerId, staff);
  await planMeeting(office, plan, partnerId, staff);
}
