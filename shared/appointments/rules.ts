import {
  addMonths,
  allow,
  byCode,
  type Decision,
  dateIn,
  type FieldFault,
  momentOf,
  nextState,
  refuse,
  withoutFaults,
} from '#shared/kernel/index.ts';
import { type AppointmentStep, appointmentLife } from './life.ts';
import { appointmentRefusals } from './refusals.ts';
import type { Appointment, AppointmentInput, PlannedAppointment } from './schema.ts';

/** Months ahead that something can be agreed on. */
const MOST_MONTHS_AHEAD = 12;

/** So many can be planned with one participant at a time. */
export const MOST_PLANNED = 20;

type Time = Pick<AppointmentInput, 'on' | 'at'>;

/** In the order they come. */
export const byTime = (one: Time, other: Time): number => byCode(one.on, other.on) || byCode(one.at, other.at);

/** What is agreed on lies ahead, to the minute, and no more than a year. */
function timeFault({ on, at }: Time, now: Date): FieldFault | undefined {
  const today = dateIn(now);
  if (momentOf(on, at) <= now) return { pointer: on < today ? '/on' : '/at', code: 'past' };
  return on > addMonths(today, MOST_MONTHS_AHEAD) ? { pointer: '/on', code: 'tooFarAhead' } : undefined;
}

/**
 * Whether an appointment may be made.
 *
 * @param planned how many the participant has already
 */
export function checkAgreed(input: Time, planned: number, now: Date): Decision<true> {
  if (planned >= MOST_PLANNED) return refuse({ kind: appointmentRefusals.tooMany, params: { most: MOST_PLANNED } });
  return withoutFaults([timeFault(input, now)]);
}

/** Whether an appointment may be changed. One may say where it is when it has begun, and not move it to what has been. */
export function checkChange(current: Appointment, input: Time, now: Date): Decision<true> {
  if (!nextState(appointmentLife, current.state, 'change')) return refuse({ kind: appointmentRefusals.notPlanned });
  const isMoved = input.on !== current.on || input.at !== current.at;
  return isMoved ? withoutFaults([timeFault(input, now)]) : allow(true);
}

/** What becomes of an appointment. How it went is told when its day has come. */
export function decideAppointment(current: Appointment, action: AppointmentStep, now: Date): Decision<Appointment['state']> {
  const state = nextState(appointmentLife, current.state, action);
  if (!state) return refuse({ kind: appointmentRefusals.notPlanned });
  if (action !== 'cancel' && current.on > dateIn(now)) return refuse({ kind: appointmentRefusals.notYet });
  return allow(state);
}

/** Those that are planned, soonest first, as a line in the lists keeps them. */
export const plannedIn = (appointments: readonly Appointment[]): PlannedAppointment[] =>
  appointments
    .filter(({ state }) => state === 'planned')
    .toSorted(byTime)
    .map(({ id, on, at, way, staff }) => ({ id, on, at, way, staffId: staff.id }));
