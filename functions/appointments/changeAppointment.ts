import { historyWrite } from '#functions/platform/history.ts';
import { found, must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { type Appointment, type changeAppointment, checkChange } from '#shared/appointments/index.ts';
import { checkVersion, differingFields } from '#shared/kernel/index.ts';
import { mustBeHere } from './mustBeHere.ts';
import { remindOfMoved } from './reminding.ts';
import { whoMeets } from './staff.ts';
import { appointmentWrites, readToChange } from './store.ts';

/** Moves an appointment, or says otherwise where and with whom it is. */
export const alter: ChangeOf<typeof changeAppointment> = async (actor, { params: { participantId, appointmentId }, body }, deps) => {
  const [standing, by] = await Promise.all([readToChange(deps, participantId), staffRefOf(actor, deps)]);
  const { content: card } = standing.card;
  const current = found(standing.appointments.find(({ id }) => id === appointmentId));
  const { staffId, version, ...agreed } = body;
  must(checkVersion(current, { ...agreed, version }));
  mustBeHere(card);
  must(checkChange(current, body, deps.now));
  const staff = await whoMeets(staffId, [by, card.responsible, current.staff], card.responsible, deps);
  const next: Appointment = { ...current, ...agreed, staff, version: current.version + 1 };
  const isMoved = next.on !== current.on || next.at !== current.at;
  return {
    writes: [
      ...appointmentWrites(deps, participantId, next, standing),
      ...(isMoved ? await remindOfMoved(deps, participantId, current, next) : []),
      historyWrite(
        deps.keys.participantHistory,
        participantId,
        { by, action: 'changeAppointment', fields: differingFields(current, next), before: current },
        deps,
      ),
    ],
    answer: { id: appointmentId, version: next.version },
  };
};
