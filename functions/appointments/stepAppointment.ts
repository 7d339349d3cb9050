import { historyWrite } from '#functions/platform/history.ts';
import { found, must } from '#functions/platform/must.ts';
import type { ChangeOf, Deps } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { type Appointment, type AppointmentStep, decideAppointment, type stepAppointment } from '#shared/appointments/index.ts';
import { checkVersion } from '#shared/kernel/index.ts';
import { forgetMessages, tellCalledOff } from './reminding.ts';
import { appointmentWrites, readToChange } from './store.ts';

/** What each step is called in the record's history. */
const TOLD = {
  hold: 'holdAppointment',
  miss: 'missAppointment',
  cancel: 'cancelAppointment',
} as const satisfies Record<AppointmentStep, string>;

/** Whoever was told of an appointment that is called off hears of it; of one that has been nothing more is sent. */
async function messagesAfter(deps: Deps, participantId: string, current: Appointment, action: AppointmentStep): Promise<Write[]> {
  if (current.state !== 'planned') return [];
  return action === 'cancel' ? tellCalledOff(deps, participantId, current) : forgetMessages(deps, participantId, current);
}

/** Tells how an appointment went, or calls it off. */
export const tell: ChangeOf<typeof stepAppointment> = async (actor, { params: { participantId, appointmentId }, body }, deps) => {
  const [standing, by] = await Promise.all([readToChange(deps, participantId), staffRefOf(actor, deps)]);
  const current = found(standing.appointments.find(({ id }) => id === appointmentId));
  must(checkVersion(current, { version: body.version, state: null }));
  const state = must(decideAppointment(current, body.action, deps.now));
  const next = { ...current, state, version: current.version + 1 };
  return {
    writes: [
      ...appointmentWrites(deps, participantId, next, standing),
      ...(await messagesAfter(deps, participantId, current, body.action)),
      historyWrite(deps.keys.participantHistory, participantId, { by, action: TOLD[body.action] }, deps),
    ],
    answer: { id: appointmentId, version: next.version },
  };
};
