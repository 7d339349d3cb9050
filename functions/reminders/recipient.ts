import { reminderKey } from '#functions/messages/index.ts';
import type { Deps } from '#functions/platform/operation.ts';
import { type Appointment, appointment } from '#shared/appointments/index.ts';
import { isAllowed } from '#shared/consents/index.ts';
import { type LocalTime, momentOf } from '#shared/kernel/index.ts';
import { type LinkRecord, linkRecord } from '#shared/links/index.ts';
import {
  type Channel,
  changeUntil,
  type MessageAbout,
  type Recipient,
  reminder,
  type Tidings,
  type ToldTime,
  type WaitingMessage,
} from '#shared/messages/index.ts';
import { isTakenIn, type Participant, participant } from '#shared/participants/index.ts';
import { type Volunteer, volunteer } from '#shared/volunteers/index.ts';

type Access = Pick<Deps, 'table' | 'keys' | 'city'>;
type OfAppointment = Extract<MessageAbout, { readonly participantId: string }>;

/** Whom a message is for, and what it tells, as both stand now. */
export interface Addressed {
  readonly recipient: Recipient;
  readonly tidings: Tidings | { readonly tells: 'link'; readonly link: LinkRecord };
}

const NOBODY: Addressed = {
  recipient: { isHere: false, agrees: false, channel: undefined, phone: undefined, email: undefined, rules: undefined, until: undefined },
  tidings: { tells: 'reminder', on: '' },
};

const MIDDAY: LocalTime = '12:00';
const LAST_MINUTE: LocalTime = '23:59';

const channelOf = ({ safeContact }: Pick<Participant, 'safeContact'>): Channel | undefined =>
  safeContact === 'sms' || safeContact === 'email' ? safeContact : undefined;

const recipientOf = (person: Participant, city: Access['city'], until: Date | undefined): Recipient => ({
  isHere: isTakenIn(person.state) || person.state === 'referred',
  agrees: isAllowed('registration', person.consents, city),
  channel: channelOf(person),
  phone: person.phone,
  email: person.email,
  rules: person.contactRules,
  until,
});

/** A participant, an appointment of theirs and what is planned of it, as they stand now; undefined where one is gone. */
async function readAppointment(about: OfAppointment, { table, keys }: Access) {
  const { participantId, appointmentId } = about;
  const wanted = [keys.profile(participantId), keys.appointment(participantId, appointmentId), reminderKey({ keys }, about)];
  const stored = await table.getAll(wanted, { consistent: true });
  const [profile, agreed, planned] = wanted.map((key) => stored.find(({ sk }) => sk === key.sk)?.content);
  if (!profile || !agreed || !planned) return undefined;
  return { person: participant.parse(profile), agreed: appointment.parse(agreed), told: reminder.parse(planned).toldOf };
}

async function ofAppointment(about: OfAppointment, deps: Access): Promise<Addressed> {
  const read = await readAppointment(about, deps);
  if (!read) return NOBODY;
  const { on, at, state } = read.agreed;
  const until = state === 'planned' ? momentOf(on, at) : undefined;
  return { recipient: recipientOf(read.person, deps.city, until), tidings: { tells: 'reminder', on, at } };
}

/** What is news of an appointment to somebody who was told of a time; undefined where it stands as they were told. */
function newsOf({ state, on, at }: Appointment, told: ToldTime): { readonly tidings: Tidings; readonly until: Date } | undefined {
  if (state === 'cancelled') return { tidings: { tells: 'calledOff', ...told }, until: changeUntil(told, undefined) };
  if (state !== 'planned' || (on === told.on && at === told.at)) return undefined;
  return { tidings: { tells: 'moved', on, at }, until: changeUntil(told, { on, at }) };
}

async function ofChange(about: OfAppointment, deps: Access): Promise<Addressed> {
  const read = await readAppointment(about, deps);
  if (!read?.told) return NOBODY;
  const news = newsOf(read.agreed, read.told);
  return { recipient: recipientOf(read.person, deps.city, news?.until), tidings: news?.tidings ?? NOBODY.tidings };
}

/** Volunteers are reached by text message, or by e-mail where there is no number. */
const giver = ({ state, phone, email }: Volunteer, until: Date | undefined): Recipient => ({
  isHere: state !== 'left',
  agrees: true,
  channel: phone === undefined && email !== undefined ? 'email' : 'sms',
  phone,
  email,
  rules: undefined,
  until,
});

async function ofBreak({ volunteerId }: Extract<MessageAbout, { kind: 'break' }>, { table, keys }: Access): Promise<Addressed> {
  const stored = await table.get(keys.volunteerProfile(volunteerId));
  if (!stored) return NOBODY;
  const person = volunteer.parse(stored.content);
  const until = person.pausedUntil === null ? undefined : momentOf(person.pausedUntil, MIDDAY);
  return { recipient: giver(person, until), tidings: { tells: 'reminder', on: person.pausedUntil ?? '' } };
}

/** A link is sent while it would lead anywhere: one that was withdrawn meanwhile is not. */
async function ofLink({ volunteerId, linkId }: Extract<MessageAbout, { kind: 'link' }>, { table, keys }: Access): Promise<Addressed> {
  const [profile, stored] = await Promise.all([table.get(keys.volunteerProfile(volunteerId)), table.get(keys.link(volunteerId, linkId))]);
  if (!profile || !stored) return NOBODY;
  const link = linkRecord.parse(stored.content);
  const until = link.revokedAt === null ? momentOf(link.expiresOn, LAST_MINUTE) : undefined;
  return { recipient: giver(volunteer.parse(profile.content), until), tidings: { tells: 'link', link } };
}

/** Whom a message is for, read anew: what holds is what stands the moment before it is sent. */
export function addressed({ about }: WaitingMessage, deps: Access): Promise<Addressed> {
  switch (about.kind) {
    case 'appointment':
      return ofAppointment(about, deps);
    case 'change':
      return ofChange(about, deps);
    case 'break':
      return ofBreak(about, deps);
    case 'link':
      return ofLink(about, deps);
  }
}
