import { type Caller, callApi } from '#local/callApi.ts';
import type { LocalCloud } from '#local/cloud.ts';
import { signIn } from '#local/signIn.ts';
import { openRecord } from '#shared/access/index.ts';
import { listApplications } from '#shared/applications/index.ts';
import { makeAppointment } from '#shared/appointments/index.ts';
import { getDistribution } from '#shared/caseload/index.ts';
import { getConference, listConferences } from '#shared/conferences/index.ts';
import { addDays, dateIn } from '#shared/kernel/index.ts';
import { getMatching, listMatches } from '#shared/matching/index.ts';
import { listParticipants } from '#shared/participants/index.ts';
import { listPartners } from '#shared/partners/index.ts';
import { getPlan, handOutPlan } from '#shared/plans/index.ts';
import { getReport, listReports } from '#shared/reports/index.ts';
import { listMembers } from '#shared/team/index.ts';
import { listVolunteers, type VolunteerState } from '#shared/volunteers/index.ts';
import { anAppointment } from '#test/support/factories/index.ts';
import { loadDemoInto } from './demo.ts';

/** The first by what one reads, so that every run looks at the same people: ids are drawn anew each time. */
const first = <Item>(items: readonly Item[], by: (item: Item) => string): Item | undefined =>
  items.toSorted((a, b) => by(a).localeCompare(by(b), 'nb'))[0];

/** Fills a city, and finds somebody and something for every screen that is about one of them. */
export async function shownIn(cloud: LocalCloud, city: string): Promise<ReadonlyMap<string, string>> {
  await loadDemoInto(cloud, [city]);
  const url = cloud.url(city);
  const caller: Caller = { url, token: (await signIn(url, 'leder')).access };
  const matches = (await callApi(caller, listMatches)).items.filter(({ state }) => state === 'active');
  const active = first(matches, ({ participantName, volunteerName }) => participantName + volunteerName);
  const participants = (await callApi(caller, listParticipants)).items;
  const waiting = first(
    participants.filter((card) => card.waitingAssignments > 0 && card.heldConversations > 2),
    ({ preferredName }) => preferredName,
  );
  for (const participantId of [active?.participantId, waiting?.id]) {
    await callApi(caller, openRecord, { params: { participantId: participantId ?? '' }, body: { reason: 'Ser over sidene' } });
  }
  const matching = waiting && (await callApi(caller, getMatching, { params: { participantId: waiting.id } }));
  const planned = { params: { participantId: active?.participantId ?? '' } };
  const { id: handout } = await callApi(caller, handOutPlan, { ...planned, body: { language: 'nb' } });
  const plan = await callApi(caller, getPlan, planned);
  const body = anAppointment({ on: addDays(dateIn(new Date()), 3) });
  const { id: appointment } = await callApi(caller, makeAppointment, { ...planned, body });
  const volunteers = (await callApi(caller, listVolunteers)).items;
  const volunteerWho = (state: VolunteerState) =>
    first(
      volunteers.filter((card) => card.state === state),
      ({ name }) => name,
    )?.id;
  const meetings = (await callApi(caller, listConferences)).items;
  const [meeting, met] = (['planned', 'closed'] as const).map((wanted) => meetings.find(({ state }) => state === wanted)?.id);
  const queueOf = async (conferenceId = '') => (await callApi(caller, getConference, { params: { conferenceId } })).queue;
  const applications = (await callApi(caller, listApplications)).items;
  const { reports } = await callApi(caller, listReports);
  const [frozen, draft] = (['frozen', 'draft'] as const).map((wanted) => reports.find(({ state }) => state === wanted)?.id);
  const { report } = await callApi(caller, getReport, { params: { reportId: frozen ?? '' } });
  const { shares } = await callApi(caller, getDistribution);
  const found = {
    handout,
    appointment,
    goal: plan.goals.find(({ goal }) => goal.state === 'open')?.goal.id,
    assessment: plan.assessments[0]?.id,
    matched: active?.participantId,
    match: active?.id,
    waiting: waiting?.id,
    assignment: matching?.assignments.find(({ state }) => state === 'waiting')?.id,
    volunteer: volunteerWho('active'),
    applied: volunteerWho('applied'),
    checked: volunteerWho('referencesChecked'),
    member: first((await callApi(caller, listMembers)).items, ({ name }) => name)?.id,
    frozen,
    draft,
    edition: report.versions[0]?.id,
    application: first(applications, ({ name }) => name)?.id,
    colleague: first(
      shares.filter(({ participants: count }) => count > 0),
      ({ member }) => member.name,
    )?.member.id,
    meeting,
    met,
    named: (await queueOf(meeting)).find(({ name }) => name !== null)?.id,
    case: (await queueOf(met)).find(({ participant }) => participant !== null)?.id,
    partner: first((await callApi(caller, listPartners)).items, ({ name }) => name)?.id,
  };
  const ids = new Map<string, string>();
  for (const [name, id] of Object.entries(found)) {
    if (!id) throw new Error(`The demo data has no ${name} to show`);
    ids.set(name, id);
  }
  return ids;
}
