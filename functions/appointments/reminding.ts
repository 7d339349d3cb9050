import { type Planned, planMessage, readPlanned, takeBack } from '#functions/messages/index.ts';
import { found } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';
import type { Appointment } from '#shared/appointments/index.ts';
import {
  type ContactRules,
  changeDue,
  type PlannedAbout,
  reminderDue,
  repeats,
  type ToldTime,
  USUAL_CONTACT,
} from '#shared/messages/index.ts';
import { participant } from '#shared/participants/index.ts';

type Agreed = Pick<Appointment, 'id' | 'on' | 'at'>;
type Access = Pick<Deps, 'table' | 'keys'>;

const reminderOf = (participantId: string, appointmentId: string): PlannedAbout => ({ kind: 'appointment', participantId, appointmentId });

const changeOf = (participantId: string, appointmentId: string, until: string): PlannedAbout => ({
  kind: 'change',
  participantId,
  appointmentId,
  until,
});

/** The messages that are planned of an appointment. */
interface Messages {
  readonly reminder: Planned | undefined;
  readonly change: Planned | undefined;
}

async function readMessages(deps: Access, participantId: string, { id, on }: Agreed): Promise<Messages> {
  const [reminder, change] = await Promise.all([
    readPlanned(deps, reminderOf(participantId, id)),
    readPlanned(deps, changeOf(participantId, id, on)),
  ]);
  return { reminder, change };
}

async function contactRulesOf({ table, keys }: Access, participantId: string): Promise<ContactRules> {
  const profile = await table.get(keys.profile(participantId));
  return participant.parse(found(profile).content).contactRules ?? USUAL_CONTACT;
}

/** When somebody takes an appointment to be, as they were told; undefined where no message has told them of it. */
function believed({ on, at }: Agreed, { reminder, change }: Messages): ToldTime | undefined {
  if (change && !change.hasGone) return change.reminder.toldOf;
  return change || reminder?.hasGone ? { on, at } : undefined;
}

/** Plans the reminder of an appointment that is made. */
export async function remindOf(deps: Deps, participantId: string, appointment: Agreed): Promise<Write[]> {
  const rules = await contactRulesOf(deps, participantId);
  return planMessage(deps, reminderOf(participantId, appointment.id), reminderDue(appointment, rules, deps.now), undefined);
}

/** Plans the reminder anew of an appointment that is moved; who was told of the time before is told of the move. */
export async function remindOfMoved(deps: Deps, participantId: string, current: Agreed, next: Agreed): Promise<Write[]> {
  const [rules, messages] = await Promise.all([contactRulesOf(deps, participantId), readMessages(deps, participantId, current)]);
  const told = believed(current, messages);
  const isNews = told !== undefined && (told.on !== next.on || told.at !== next.at);
  const changeAt = isNews ? changeDue(told, next, rules, deps.now) : null;
  const reminderAt = reminderDue(next, rules, deps.now);
  const isRepeated = reminderAt !== null && changeAt !== null && repeats(reminderAt, changeAt);
  return [
    ...planMessage(deps, changeOf(participantId, current.id, told?.on ?? next.on), changeAt, messages.change, told),
    ...planMessage(deps, reminderOf(participantId, current.id), isRepeated ? null : reminderAt, messages.reminder),
  ];
}

/** Takes the reminder of an appointment that is called off back; who was told of it is told that it is. */
export async function tellCalledOff(deps: Deps, participantId: string, current: Agreed): Promise<Write[]> {
  const [rules, messages] = await Promise.all([contactRulesOf(deps, participantId), readMessages(deps, participantId, current)]);
  const told = believed(current, messages);
  const due = told ? changeDue(told, undefined, rules, deps.now) : null;
  return [
    ...takeBack(deps, reminderOf(participantId, current.id), messages.reminder),
    ...planMessage(deps, changeOf(participantId, current.id, told?.on ?? current.on), due, messages.change, told),
  ];
}

/** Takes back whatever is planned of an appointment that has been, or with somebody who has left. */
export async function forgetMessages(deps: Access & Pick<Deps, 'keys'>, participantId: string, current: Agreed): Promise<Write[]> {
  const { reminder, change } = await readMessages(deps, participantId, current);
  return [
    ...takeBack(deps, reminderOf(participantId, current.id), reminder),
    ...takeBack(deps, changeOf(participantId, current.id, current.on), change),
  ];
}
