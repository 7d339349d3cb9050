import {
  allow,
  byCode,
  type Decision,
  type FieldFault,
  type LocalDate,
  nextState,
  notAfter,
  refuse,
  withoutFaults,
} from '#shared/kernel/index.ts';
import { planRefusals } from './refusals.ts';
import type { Assessment, AssessmentInput, Goal, GoalInput, GoalStep, Step } from './schema.ts';
import { goalLife, type LifeDomain } from './words.ts';

const isSaid = ({ scale, words }: AssessmentInput['domains'][number]): boolean => scale !== null || words !== '';

/** An assessment is of a day that has come, and says something of at least one part of life, of strengths or of wishes. */
export function checkAssessment(input: AssessmentInput, today: LocalDate): Decision<true> {
  const saysSomething = input.domains.some(isSaid) || input.strengths !== '' || input.wishes !== '';
  return withoutFaults([notAfter('/on', input.on, today), saysSomething ? undefined : { pointer: '/domains', code: 'required' }]);
}

/** From the first to the last, those of one day as they were written. */
const byDay = (a: Assessment, b: Assessment): number => byCode(a.on, b.on) || byCode(a.recordedAt, b.recordedAt);

/**
 * Assessments, each with how every part of life was on the scale the first time it was said before that one. What changes over time can
 * then be told of each by itself, whichever is corrected or comes late.
 */
export function withFirstScales(assessments: readonly Assessment[]): Assessment[] {
  const first = new Map<LifeDomain, number>();
  return [...assessments].sort(byDay).map((one) => {
    const firstScales = [...first].map(([domain, scale]) => ({ domain, scale }));
    for (const { domain, scale } of one.domains) if (scale !== null && !first.has(domain)) first.set(domain, scale);
    return { ...one, firstScales };
  });
}

function stepFaults({ owner, partnerId, doneOn }: Step, at: number, today: LocalDate): (FieldFault | undefined)[] {
  const partnerFault = (): FieldFault | undefined => {
    if ((owner === 'partner') === (partnerId !== null)) return undefined;
    return { pointer: `/steps/${at}/partnerId`, code: owner === 'partner' ? 'required' : 'wrong' };
  };
  return [partnerFault(), doneOn ? notAfter(`/steps/${at}/doneOn`, doneOn, today) : undefined];
}

/** A goal's steps each have one owner, a partner named where a partner owns it, and are taken on days that have come. */
export function checkGoal({ steps }: Pick<GoalInput, 'steps'>, today: LocalDate): Decision<true> {
  const repeated = new Set(steps.map(({ id }) => id)).size !== steps.length;
  return withoutFaults([
    repeated ? { pointer: '/steps', code: 'repeated' } : undefined,
    ...steps.flatMap((step, at) => stepFaults(step, at, today)),
  ]);
}

/** How a goal went, or that it is taken up again. Refuses what its state does not allow, and a day ahead or before it was set. */
export function decideGoal(
  goal: Pick<Goal, 'state' | 'createdOn'>,
  { action, on, words }: GoalStep,
  today: LocalDate,
): Decision<Pick<Goal, 'state' | 'stateSince' | 'outcomeWords'>> {
  const state = nextState(goalLife, goal.state, action);
  if (!state) return refuse({ kind: planRefusals.goalStepNotPossible });
  const dated = withoutFaults([notAfter('/on', on, today), on < goal.createdOn ? { pointer: '/on', code: 'order' } : undefined]);
  return dated.ok ? allow({ state, stateSince: on, outcomeWords: state === 'open' ? '' : words }) : dated;
}

/** The steps of a goal with one taken, or not after all; undefined where the goal has no such step. */
export const withTick = (steps: readonly Step[], stepId: string, doneOn: LocalDate | null): Step[] | undefined =>
  steps.some(({ id }) => id === stepId) ? steps.map((one) => (one.id === stepId ? { ...one, doneOn } : one)) : undefined;

/** A step is waited for while its goal is under way and it is not taken. */
export const stepsAhead = (goals: readonly Pick<Goal, 'state' | 'steps'>[]): Step[] =>
  goals
    .filter(({ state }) => state === 'open')
    .flatMap(({ steps }) => steps)
    .filter(({ doneOn }) => doneOn === null);

/** The step that is due first, soonest; undefined where none has a date. */
export const nextDue = (goals: readonly Pick<Goal, 'state' | 'steps'>[]): (Step & { readonly dueOn: LocalDate }) | undefined =>
  stepsAhead(goals)
    .flatMap((step) => (step.dueOn ? [{ ...step, dueOn: step.dueOn }] : []))
    .sort((a, b) => byCode(a.dueOn, b.dueOn))[0];

/** One life domain over time, oldest first: what was said on the scale each time it was asked. */
export const trendOf = (assessments: readonly Assessment[], domain: LifeDomain): { readonly on: LocalDate; readonly scale: number }[] =>
  assessments
    .flatMap(({ on, domains }) => {
      const scale = domains.find((view) => view.domain === domain)?.scale;
      return scale ? [{ on, scale }] : [];
    })
    .toSorted((a, b) => byCode(a.on, b.on));
