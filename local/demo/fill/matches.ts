import { randomUUID } from 'node:crypto';
import { nextState } from '#shared/kernel/index.ts';
import { sendMatchLink } from '#shared/links/index.ts';
import {
  barPair,
  createAssignment,
  getMatching,
  logMeeting,
  type MatchRecord,
  type MatchState,
  matchLife,
  proposeMatch,
  saveBrief,
  stepMatch,
} from '#shared/matching/index.ts';
import type { Office } from '../office.ts';
import { briefPlan } from '../plan/briefPlan.ts';
import type { AssignmentPlan, Login, MatchPlan, ParticipantPlan } from '../plan/cityPlan.ts';

/** Ids of those who are there, by name. */
export interface Known {
  readonly partners: ReadonlyMap<string, string>;
  readonly volunteers: ReadonlyMap<string, string>;
}

function volunteerNamed(name: string, { volunteers }: Known): string {
  const id = volunteers.get(name);
  if (!id) throw new Error(`${name} is no volunteer of the city`);
  return id;
}

/** Social workers make no matches; the leader of their service does it for them. */
const matchmakerFor = ({ by }: ParticipantPlan): Login => (by === 'veileder' || by === 'veileder2' ? by : 'leder');

interface Standing {
  readonly id: string;
  readonly version: number;
  readonly state: MatchState;
}

/** Takes a match to where the plan has it: its meetings are logged while it is active. */
async function bringMatch(
  { call }: Office,
  by: Login,
  participantId: string,
  plan: MatchPlan,
  from: Standing,
  logged: number,
): Promise<void> {
  const params = { participantId, matchId: from.id };
  let now = from;
  let meetings = plan.meetings.slice(logged);
  const meet = async (): Promise<void> => {
    if (now.state !== 'active') return;
    for (const meeting of meetings) {
      await call(by, logMeeting, { params, body: { meetingId: randomUUID(), meeting, another: false } });
    }
    meetings = [];
  };
  await meet();
  for (const step of plan.steps.slice(now.version - 1)) {
    if (!nextState(matchLife, now.state, step.action)) return;
    now = await call(by, stepMatch, { params, body: { ...step, version: now.version } });
    await meet();
  }
}

/** The volunteer of a proposal gets a link to answer by: it lies in the outbox within five minutes, by day. */
async function askByLink({ call }: Office, by: Login, params: { readonly participantId: string; readonly matchId: string }): Promise<void> {
  const { briefs, matches, readiness } = await call(by, getMatching, { params: { participantId: params.participantId } });
  const assignmentId = matches.find(({ match }) => match.id === params.matchId)?.match.assignmentId;
  const isTold = briefs.some((brief) => brief.assignmentId === assignmentId);
  if (isTold && readiness.sharingConsent) await call(by, sendMatchLink, { params, body: { purpose: 'answer' } });
}

/** Says with whom somebody may not be matched. */
async function barSome({ call }: Office, by: Login, participantId: string, notWith: readonly string[], known: Known): Promise<void> {
  for (const name of notWith) await call(by, barPair, { params: { participantId }, body: { volunteerId: volunteerNamed(name, known) } });
}

/** Makes the matches of one wish that are not there, one after another. */
async function matchOne(
  office: Office,
  by: Login,
  participantId: string,
  assignmentId: string,
  plan: AssignmentPlan,
  made: readonly MatchRecord[],
  known: Known,
): Promise<void> {
  for (const [at, one] of plan.matches.entries()) {
    const there = made[at];
    if (there) {
      await bringMatch(office, by, participantId, one, there.match, there.meetings.length);
      continue;
    }
    const volunteerId = volunteerNamed(one.volunteer, known);
    const { choiceKind, choiceReason } = one;
    const body = { assignmentId, volunteerId, ...(choiceKind && { choiceKind }), ...(choiceReason && { choiceReason }) };
    const proposed = await office.call(by, proposeMatch, { params: { participantId }, body });
    if (one.steps.length === 0) await askByLink(office, by, { participantId, matchId: proposed.id });
    await bringMatch(office, by, participantId, one, proposed, 0);
  }
}

/** Records with whom a participant may not be matched and what they wish for, and makes the matches of the plan that are not there. */
export async function matchEverything(office: Office, plan: ParticipantPlan, participantId: string, known: Known): Promise<void> {
  if (plan.assignments.length === 0) return;
  const by = matchmakerFor(plan);
  await barSome(office, by, participantId, plan.notWith, known);
  const params = { participantId };
  const { assignments, briefs, matches, readiness } = await office.call(by, getMatching, { params });
  for (const wish of plan.assignments) {
    const there = assignments.find(({ title }) => title === wish.input.title);
    const { id } = there ?? (await office.call(by, createAssignment, { params, body: wish.input }));
    if (readiness.sharingConsent && wish.matches.length > 0 && !briefs.some(({ assignmentId }) => assignmentId === id)) {
      await office.call(by, saveBrief, { params: { participantId, assignmentId: id }, body: briefPlan(wish.input.need, office.today) });
    }
    const made = matches.filter(({ match }) => match.assignmentId === id);
    await matchOne(office, by, participantId, id, wish, made, known);
  }
}
