import * as z from 'zod/mini';
import { confided, id, localDate, localTime, oneOf, prose, staffRef, version } from '#shared/kernel/index.ts';
import { APPOINTMENT_STATES, APPOINTMENT_STEPS, APPOINTMENT_WAYS } from './life.ts';

/** When, on Norway's clocks. */
const time = { on: localDate, at: localTime };

const fields = {
  ...time,
  way: oneOf(APPOINTMENT_WAYS),
  /** Where, in a few words; empty where that goes without saying. */
  place: prose(200),
};

const asked = {
  ...fields,
  /** Which member of staff they meet; null for the one responsible. */
  staffId: z.nullable(id),
};

/** An appointment as it is agreed on. */
export const appointmentInput = z.strictObject(asked);
export type AppointmentInput = z.infer<typeof appointmentInput>;

export const appointmentEdit = z.strictObject({ ...asked, version });
export type AppointmentEdit = z.infer<typeof appointmentEdit>;

/** What is told of one that has come, or is called off. */
export const appointmentStep = z.strictObject({ action: oneOf(APPOINTMENT_STEPS), version });
export type AppointmentStepInput = z.infer<typeof appointmentStep>;

/** A conversation that is agreed on with a participant. */
export const appointment = confided(
  'journal',
  z.strictObject({
    id,
    version,
    ...fields,
    /** The member of staff they meet. */
    staff: staffRef,
    state: oneOf(APPOINTMENT_STATES),
  }),
);
export type Appointment = z.infer<typeof appointment>;

/** An appointment that is planned, as a participant's line in the lists keeps it. */
export const plannedAppointment = z.strictObject({ id, ...time, way: fields.way, /** Whom of the staff they meet. */ staffId: id });
export type PlannedAppointment = z.infer<typeof plannedAppointment>;
