import { readParticipantCard, readProfile } from '#functions/participants/index.ts';
import { found } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import { patchVersioned, type Versioned } from '#functions/platform/table/versioned.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { byCode, Refused } from '#shared/kernel/index.ts';
import { type Participant, type ParticipantCard, participant, wishes } from '#shared/participants/index.ts';
import {
  type Assessment,
  assessment,
  type Goal,
  goal,
  type Handout,
  handout,
  nextDue,
  planRefusals,
  withFirstScales,
} from '#shared/plans/index.ts';

type Access = Pick<Deps, 'table' | 'keys'>;

/** Everything a plan rests on. */
export interface PlanRecord {
  readonly participant: Participant;
  /** What matters most to them now; empty where they have not said. */
  readonly importantNow: string;
  /** Newest first. */
  readonly assessments: readonly Assessment[];
  /** As they were set. */
  readonly goals: readonly Goal[];
  /** Newest first. */
  readonly handouts: readonly Handout[];
}

const goalsIn = (items: readonly Stored[]): Goal[] =>
  items
    .filter(({ sk }) => sk.startsWith('goal#'))
    .map(({ content }) => goal.parse(content))
    .sort((a, b) => byCode(a.createdOn, b.createdOn) || byCode(a.id, b.id));

/** Reads a plan in two parallel queries. Refuses as not found where there is no such participant. */
export async function readPlan({ table, keys }: Access, participantId: string): Promise<PlanRecord> {
  const [{ items }, journal] = await Promise.all([
    table.query(keys.participant(participantId), { consistent: true }),
    readAssessments({ table, keys }, participantId),
  ]);
  const profile = found(items.find(({ sk }) => sk === 'profile'));
  const wished = items.find(({ sk }) => sk === 'wishes');
  return {
    participant: participant.parse(profile.content),
    importantNow: wished ? wishes.parse(wished.content).importantNow : '',
    assessments: journal.sort((a, b) => byCode(b.on, a.on) || byCode(b.recordedAt, a.recordedAt)),
    goals: goalsIn(items),
    handouts: items
      .filter(({ sk }) => sk.startsWith('handout#'))
      .map(({ content }) => handout.parse(content))
      .sort((a, b) => byCode(b.on, a.on)),
  };
}

/** Everything somebody has said of their life so far, in no order. */
export async function readAssessments({ table, keys }: Access, participantId: string): Promise<Assessment[]> {
  const { items } = await table.query(keys.journal(participantId), { startingWith: 'assessment#', consistent: true });
  return items.map(({ content }) => assessment.parse(content));
}

/**
 * Writes an assessment, new or in place of the version it was made from, and in those that came after it what was said first,
 * where that changes. `known` are all there were.
 */
export function assessmentWrites(
  { keys }: Pick<Deps, 'keys'>,
  participantId: string,
  next: Assessment,
  known: readonly Assessment[],
): Write[] {
  const before = new Map(known.map((one) => [one.id, one]));
  const item = (one: Assessment) => ({ ...one, ...keys.assessment(participantId, one.id) });
  return withFirstScales([...known.filter(({ id }) => id !== next.id), next]).flatMap((one): Write[] => {
    const was = before.get(one.id);
    if (one.id === next.id) return [was ? { replace: item(one), version: was.version } : { create: item(one) }];
    if (!was || JSON.stringify(was.firstScales) === JSON.stringify(one.firstScales)) return [];
    return [{ replace: item({ ...one, version: was.version + 1 }), version: was.version }];
  });
}

/** A plan as it was handed out. Refuses as not found where there is none. */
export const readHandout = async ({ table, keys }: Access, participantId: string, id: string): Promise<Handout> =>
  handout.parse(found(await table.get(keys.handout(participantId, id))).content);

/** Somebody whose plan may be changed. Refuses as not found where there is none, and one who has left. */
export async function readOpenParticipant(access: Access, participantId: string): Promise<Participant> {
  const current = await readProfile(access, participantId);
  if (current.state === 'closed') throw new Refused(planRefusals.participantClosed);
  return current;
}

/** A participant's goals and their line in the lists, which says which step is due first. */
export interface GoalsToChange {
  readonly goals: readonly Goal[];
  readonly card: Versioned<ParticipantCard>;
}

/** Reads what a change of a goal rests on. Refuses where the plan may not be changed. */
export async function readGoals(access: Access, participantId: string): Promise<GoalsToChange> {
  const { table, keys } = access;
  const [, card, { items }] = await Promise.all([
    readOpenParticipant(access, participantId),
    readParticipantCard(access, participantId),
    table.query(keys.participant(participantId), { startingWith: 'goal#', consistent: true }),
  ]);
  return { card, goals: goalsIn(items) };
}

/** Writes a goal, new or in place of the version it was made from, and what is due first in the lists. */
export function goalWrites({ keys }: Pick<Deps, 'keys'>, participantId: string, next: Goal, { goals, card }: GoalsToChange): Write[] {
  const due = nextDue([...goals.filter(({ id }) => id !== next.id), next]);
  const nextPlanStep = due ? { dueOn: due.dueOn, owner: due.owner } : null;
  const item = { ...next, ...keys.goal(participantId, next.id) };
  return [next.version === 1 ? { create: item } : { replace: item, version: next.version - 1 }, patchVersioned(card, { nextPlanStep })];
}
