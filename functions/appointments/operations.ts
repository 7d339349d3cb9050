import { change, type Operation } from '#functions/platform/operation.ts';
import { changeAppointment, makeAppointment, stepAppointment } from '#shared/appointments/index.ts';
import { alter } from './changeAppointment.ts';
import { agree } from './makeAppointment.ts';
import { tell } from './stepAppointment.ts';

/** What can be done with a participant's appointments. */
export const appointmentOperations: readonly Operation[] = [
  change(makeAppointment, agree),
  change(changeAppointment, alter),
  change(stepAppointment, tell),
];
