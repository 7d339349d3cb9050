import { planReminder, readReminder, takeBack } from '#functions/messages/index.ts';
import { found } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';
import type { Appointment } from '#shared/appointments/index.ts';
import { type MessageAbout, reminderDue, USUAL_CONTACT } from '#shared/messages/index.ts';
import { participant } from '#shared/participants/index.ts';

const aboutOf = (participantId: string, appointmentId: string): MessageAbout => ({ kind: 'appointment', participantId, appointmentId });

/** Plans the reminder of an appointment, in place of the one before where it was moved. */
export async function remindOf(deps: Deps, participantId: string, appointment: Pick<Appointment, 'id' | 'on' | 'at'>): Promise<Write[]> {
  const about = aboutOf(participantId, appointment.id);
  const [profile, before] = await Promise.all([deps.table.get(deps.keys.profile(participantId)), readReminder(deps, about)]);
  const { contactRules = USUAL_CONTACT } = participant.parse(found(profile).content);
  return planReminder(deps, about, reminderDue(appointment, contactRules, deps.now), before);
}

/** Takes the reminder of an appointment back, if one is planned. */
export async function forgetReminder(deps: Pick<Deps, 'table' | 'keys'>, participantId: string, appointmentId: string): Promise<Write[]> {
  const about = aboutOf(participantId, appointmentId);
  const before = await readReminder(deps, about);
  return before ? takeBack(deps, about, before) : [];
}
