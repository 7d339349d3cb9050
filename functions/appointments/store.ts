import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import { patchVersioned, readVersioned, type Versioned } from '#functions/platform/table/versioned.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { type Appointment, appointment, plannedIn } from '#shared/appointments/index.ts';
import { type ParticipantEntry, participantEntry } from '#shared/participants/index.ts';

type Access = Pick<Deps, 'table' | 'keys'>;

const START = 'appointment#';

/** The appointments among the items of a participant's record. */
export const appointmentsIn = (items: readonly Stored[]): Appointment[] =>
  items.filter(({ sk }) => sk.startsWith(START)).map(({ content }) => appointment.parse(content));

/** A participant's appointments. */
export const readAppointments = async ({ table, keys }: Access, participantId: string): Promise<Appointment[]> =>
  appointmentsIn((await table.query(keys.participant(participantId), { startingWith: START, consistent: true })).items);

/** A participant's appointments, and their line in the lists, which says which are planned. */
export interface AppointmentsToChange {
  readonly appointments: readonly Appointment[];
  readonly card: Versioned<ParticipantEntry>;
}

/** Reads what a change of an appointment rests on. Refuses as not found where there is no such participant. */
export async function readToChange(access: Access, participantId: string): Promise<AppointmentsToChange> {
  const { table, keys } = access;
  const [card, appointments] = await Promise.all([
    readVersioned(table, keys.card('participant', participantId), participantEntry),
    readAppointments(access, participantId),
  ]);
  return { card, appointments };
}

/** Writes an appointment, new or in place of the version it was made from. */
export function appointmentWrite({ keys }: Pick<Deps, 'keys'>, participantId: string, next: Appointment): Write {
  const item = { ...next, ...keys.appointment(participantId, next.id) };
  return next.version === 1 ? { create: item } : { replace: item, version: next.version - 1 };
}

/** Writes an appointment and which are planned. */
export function appointmentWrites(
  deps: Pick<Deps, 'keys'>,
  participantId: string,
  next: Appointment,
  { appointments, card }: AppointmentsToChange,
): Write[] {
  const planned = plannedIn([...appointments.filter(({ id }) => id !== next.id), next]);
  return [appointmentWrite(deps, participantId, next), patchVersioned(card, { appointments: planned })];
}
