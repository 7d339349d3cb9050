import type { Deps } from '#functions/platform/operation.ts';
import { appointment } from '#shared/appointments/index.ts';
import { isAllowed } from '#shared/consents/index.ts';
import { type LocalDate, type LocalTime, momentOf } from '#shared/kernel/index.ts';
import type { Channel, MessageAbout, Recipient, WaitingMessage } from '#shared/messages/index.ts';
import { isTakenIn, type Participant, participant } from '#shared/participants/index.ts';
import { volunteer } from '#shared/volunteers/index.ts';

type Access = Pick<Deps, 'table' | 'keys' | 'city'>;

/** Whom a message is for, and the day and time it tells of, as both stand now. */
export interface Addressed {
  readonly recipient: Recipient;
  readonly says: { readonly on: LocalDate; readonly at?: LocalTime };
}

const NOBODY: Addressed = {
  recipient: { isHere: false, agrees: false, channel: undefined, phone: undefined, email: undefined, rules: undefined, until: undefined },
  says: { on: '' },
};

const MIDDAY: LocalTime = '12:00';

const channelOf = ({ safeContact }: Pick<Participant, 'safeContact'>): Channel | undefined =>
  safeContact === 'sms' || safeContact === 'email' ? safeContact : undefined;

async function ofAppointment(
  { participantId, appointmentId }: Extract<MessageAbout, { kind: 'appointment' }>,
  { table, keys, city }: Access,
): Promise<Addressed> {
  const wanted = [keys.profile(participantId), keys.appointment(participantId, appointmentId)];
  const stored = await table.getAll(wanted, { consistent: true });
  const at = (index: number) => stored.find(({ sk }) => sk === wanted[index]?.sk)?.content;
  const [profile, agreed] = [at(0), at(1)];
  if (!profile || !agreed) return NOBODY;
  const person = participant.parse(profile);
  const { on, at: time, state } = appointment.parse(agreed);
  return {
    recipient: {
      isHere: isTakenIn(person.state) || person.state === 'referred',
      agrees: isAllowed('registration', person.consents, city),
      channel: channelOf(person),
      phone: person.phone,
      email: person.email,
      rules: person.contactRules,
      until: state === 'planned' ? momentOf(on, time) : undefined,
    },
    says: { on, at: time },
  };
}

/** Volunteers are reached by text message, or by e-mail where there is no number. */
async function ofBreak({ volunteerId }: Extract<MessageAbout, { kind: 'break' }>, { table, keys }: Access): Promise<Addressed> {
  const stored = await table.get(keys.volunteerProfile(volunteerId));
  if (!stored) return NOBODY;
  const { state, phone, email, pausedUntil } = volunteer.parse(stored.content);
  return {
    recipient: {
      isHere: state !== 'left',
      agrees: true,
      channel: phone === undefined && email !== undefined ? 'email' : 'sms',
      phone,
      email,
      rules: undefined,
      until: pausedUntil === null ? undefined : momentOf(pausedUntil, MIDDAY),
    },
    says: { on: pausedUntil ?? '' },
  };
}

/** Whom a message is for, read anew: what holds is what stands the moment before it is sent. */
export const addressed = ({ about }: WaitingMessage, deps: Access): Promise<Addressed> =>
  about.kind === 'appointment' ? ofAppointment(about, deps) : ofBreak(about, deps);
