import type { Appointment } from '#shared/appointments/index.ts';

/** An appointment as typed. */
export interface AppointmentValues {
  readonly on: string | null;
  readonly at: string | null;
  readonly way: string;
  readonly place: string;
  readonly staffId: string | null;
}

/** Most are with the one responsible, in person; the day and the time are to be agreed on. */
export const newAppointment = (responsibleId: string): AppointmentValues => ({
  on: null,
  at: null,
  way: 'inPerson',
  place: '',
  staffId: responsibleId,
});

/** An appointment as it stands, ready to be changed. */
export const appointmentValuesOf = ({ on, at, way, place, staff }: Appointment): AppointmentValues => ({
  ...{ on, at, way, place },
  staffId: staff.id,
});
