import type { AppointmentEdit, AppointmentInput } from '#shared/appointments/index.ts';

/** Coffee on Thursday with the one responsible. */
export const anAppointment = (overrides: Partial<AppointmentInput> = {}): AppointmentInput => ({
  on: '2026-11-26',
  at: '13:00',
  way: 'inPerson',
  place: 'Kafeen på torget',
  staffId: null,
  ...overrides,
});

/** The same, changed from its first version. */
export const anAppointmentEdit = (overrides: Partial<AppointmentEdit> = {}): AppointmentEdit => ({
  ...anAppointment(),
  version: 1,
  ...overrides,
});
