import { makeAppointment } from '#shared/appointments/index.ts';
import { getParticipant } from '#shared/participants/index.ts';
import type { Office } from '../office.ts';
import type { ParticipantPlan } from '../plan/cityPlan.ts';

/** Agrees on when they meet next. */
export async function agreeOnNext({ call }: Office, { by, appointments }: ParticipantPlan, participantId: string): Promise<void> {
  if (appointments.length === 0) return;
  const params = { participantId };
  const there = (await call(by, getParticipant, { params })).appointments;
  for (const body of appointments.slice(there.length)) await call(by, makeAppointment, { params, body });
}
