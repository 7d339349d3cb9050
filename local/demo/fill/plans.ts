import { getPlan, type Plan, recordAssessment, setGoal, stepGoal } from '#shared/plans/index.ts';
import type { Office } from '../office.ts';
import type { ParticipantPlan } from '../plan/cityPlan.ts';
import type { Person } from './person.ts';

type There = Pick<Plan, 'assessments' | 'goals'>;
const NOTHING_THERE: There = { assessments: [], goals: [] };

/** Sets what they have done with, and says how it went. Each is known by its words. */
async function endGoals(
  { call }: Office,
  { by, endedGoals }: ParticipantPlan,
  params: { participantId: string },
  there: There,
): Promise<void> {
  const goalOf = ({ goals }: There, words: string) => goals.find(({ goal }) => goal.words === words)?.goal;
  for (const { input } of endedGoals) {
    if (!goalOf(there, input.words)) await call(by, setGoal, { params, body: input });
  }
  if (endedGoals.every(({ input }) => (goalOf(there, input.words)?.state ?? 'open') !== 'open')) return;
  const now = await call(by, getPlan, { params });
  for (const { input, how } of endedGoals) {
    const goal = goalOf(now, input.words);
    if (goal?.state === 'open')
      await call(by, stepGoal, { params: { ...params, goalId: goal.id }, body: { ...how, version: goal.version } });
  }
}

/** How they see their life, what they want to achieve, and what they have done with. */
export async function makePlan(office: Office, plan: ParticipantPlan, { id: participantId, isNew }: Person): Promise<void> {
  const { by, assessments, goals, endedGoals } = plan;
  if (assessments.length + goals.length + endedGoals.length === 0) return;
  const { call } = office;
  const params = { participantId };
  const there: There = isNew ? NOTHING_THERE : await call(by, getPlan, { params });
  const isSet = new Set(there.goals.map(({ goal }) => goal.words));
  for (const body of assessments.slice(there.assessments.length)) await call(by, recordAssessment, { params, body });
  for (const body of goals.filter(({ words }) => !isSet.has(words))) await call(by, setGoal, { params, body });
  await endGoals(office, plan, params, there);
}
