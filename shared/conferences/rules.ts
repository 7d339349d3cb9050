import {
  allow,
  CASEWORKERS,
  type Decision,
  type LocalDate,
  nextState,
  notAfter,
  type Role,
  refuse,
  type StaffRef,
  withoutFaults,
} from '#shared/kernel/index.ts';
import {
  type ConferenceAction,
  type ConferenceState,
  conferenceLife,
  OPEN_STATES,
  type TaskAction,
  type TaskState,
  taskLife,
} from './life.ts';
import { conferenceRefusals } from './refusals.ts';
import type { CaseRecord, Conference, Naming } from './schema.ts';

/** Cases in one meeting: what its queue can be read with at once. */
export const MOST_CASES = 40;

/** Tasks of one case: with the person they move in one transaction. */
export const MOST_TASKS = 20;

/** Days a name is kept of somebody who is told of and not registered. */
export const NAME_DAYS = 90;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What somebody without a name is called in a meeting: A to Z, then AA. */
export function letterOf(number: number): string {
  const [rest, last] = [Math.floor((number - 1) / LETTERS.length), (number - 1) % LETTERS.length];
  return `${rest > 0 ? letterOf(rest) : ''}${LETTERS[last]}`;
}

type Standing = Pick<Conference, 'state'>;

/** Whether the queue, and who takes part, may be changed. */
export const checkOpen = ({ state }: Standing): Decision<true> =>
  OPEN_STATES.includes(state) ? allow(true) : refuse({ kind: conferenceRefusals.notOpen });

/** Whether minutes are written now: once the meeting has begun, and until they are closed. */
export const checkUnderWay = ({ state }: Standing): Decision<true> =>
  state === 'underWay' ? allow(true) : refuse({ kind: conferenceRefusals.notBegun });

/** Whether something may be added: only to what can no longer be changed. */
export const checkClosed = ({ state }: Standing): Decision<true> =>
  state === 'closed' ? allow(true) : refuse({ kind: conferenceRefusals.notClosed });

/** The state a meeting comes to. Refuses a step that does not start from where it is. */
export function decideConferenceStep({ state }: Standing, action: ConferenceAction): Decision<ConferenceState> {
  const next = nextState(conferenceLife, state, action);
  return next ? allow(next) : refuse({ kind: conferenceRefusals.stepNotPossible });
}

/** The state a task comes to. Refuses a step that does not start from where it is. */
export function decideTaskStep({ state }: { readonly state: TaskState }, action: TaskAction): Decision<TaskState> {
  const next = nextState(taskLife, state, action);
  return next ? allow(next) : refuse({ kind: conferenceRefusals.stepNotPossible });
}

/** Whether somebody may be named: they are not registered, and the partner's confirmation is not dated ahead. */
export function checkNaming({ participantId }: Pick<CaseRecord, 'participantId'>, { on }: Naming, today: LocalDate): Decision<true> {
  if (participantId !== null) return refuse({ kind: conferenceRefusals.registered });
  return withoutFaults([notAfter('/on', on, today)]);
}

/** Whether a case is one that the next meeting is asked about. */
export const isUnfinished = ({ outcome, takenUp }: Pick<CaseRecord, 'outcome' | 'takenUp'>): boolean => outcome !== 'finished' && !takenUp;

/** A member of staff as those who choose among them need to know. */
interface Colleague extends StaffRef {
  readonly state: string;
  readonly roles: readonly Role[];
}

const takesPart = ({ state, roles }: Colleague): boolean => state === 'active' && CASEWORKERS.some((role) => roles.includes(role));

/** The members of staff with these ids, who all must work here with people's cases. `pointer` is where they were chosen. */
export function chosenStaff(ids: readonly string[], staff: readonly Colleague[], pointer: string): Decision<StaffRef[]> {
  const chosen = staff.filter((one) => ids.includes(one.id) && takesPart(one)).map(({ id, name }) => ({ id, name }));
  const known = withoutFaults([chosen.length < new Set(ids).size ? { pointer, code: 'choice' } : undefined]);
  return known.ok ? allow(chosen) : known;
}
