import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { type Appointment, appointmentLife, checkAgreed, type makeAppointment } from '#shared/appointments/index.ts';
import { mustBeHere } from './mustBeHere.ts';
import { remindOf } from './reminding.ts';
import { whoMeets } from './staff.ts';
import { appointmentWrites, readToChange } from './store.ts';

/** Agrees on when to meet next. */
export const agree: ChangeOf<typeof makeAppointment> = async (actor, { params: { participantId }, body }, deps) => {
  const [standing, by] = await Promise.all([readToChange(deps, participantId), staffRefOf(actor, deps)]);
  const { content: card } = standing.card;
  mustBeHere(card);
  must(checkAgreed(body, card.appointments.length, deps.now));
  const { staffId, ...agreed } = body;
  const appointment: Appointment = {
    ...agreed,
    id: deps.newId(),
    version: 1,
    staff: await whoMeets(staffId, [by, card.responsible], card.responsible, deps),
    state: appointmentLife.initial,
  };
  return {
    writes: [
      ...appointmentWrites(deps, participantId, appointment, standing),
      ...(await remindOf(deps, participantId, appointment)),
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'makeAppointment' }, deps),
    ],
    answer: { id: appointment.id, version: 1 },
  };
};
