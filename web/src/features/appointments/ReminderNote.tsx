import type { Appointment } from '#shared/appointments/index.ts';
import { type AppointmentReminder, CHANNELS, listReminders, NOT_SENT } from '#shared/messages/index.ts';
import type { Participant } from '#shared/participants/index.ts';
import { useRead } from '#web/app/queries.ts';
import { dateAndTime } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { today } from '#web/ui/When.tsx';
import css from './Appointments.module.css';
import { texts } from './texts.ts';

interface Props {
  readonly participant: Pick<Participant, 'id' | 'safeContact'>;
  readonly appointment: Pick<Appointment, 'id' | 'state'>;
}

/** What is sent of an appointment: that it was moved or called off, where they had been told of it, and the reminder. */
export function ReminderNote({ participant, appointment }: Props) {
  const says = useMessageWords();
  const read = useRead(listReminders, { params: { participantId: participant.id } });
  if (!read.data) return null;
  const ofIt = read.data.items.filter(({ appointmentId }) => appointmentId === appointment.id);
  const change = ofIt.find(({ tells }) => tells === 'change');
  const reminder = ofIt.find(({ tells }) => tells === 'reminder');
  const isPlanned = appointment.state === 'planned';
  return (
    <>
      {change && <p className={css.reminder}>{says(participant, change, isPlanned ? MOVED : CALLED_OFF)}</p>}
      {isPlanned && (reminder || !change) && <p className={css.reminder}>{says(participant, reminder, REMINDER)}</p>}
    </>
  );
}

/** How each message is spoken of: once sent, where it was not, where none will be, and while it waits. */
const REMINDER = { sent: 'reminded', notSent: 'notReminded', none: 'noReminder', waits: 'willBeReminded' } as const;
const MOVED = { sent: 'toldMoved', notSent: 'notTold', none: 'notTold', waits: 'willBeToldMoved' } as const;
const CALLED_OFF = { sent: 'told', notSent: 'notTold', none: 'notTold', waits: 'willBeTold' } as const;

function useMessageWords() {
  const t = useTexts(texts);
  const channel = useTexts(CHANNELS);
  const reason = useTexts(NOT_SENT);
  const { language } = useLanguage();
  return (
    { safeContact }: Props['participant'],
    found: AppointmentReminder | undefined,
    words: typeof REMINDER | typeof MOVED | typeof CALLED_OFF,
  ): string => {
    const moment = (at: string): string => dateAndTime(at, today(), language);
    if (found?.outcome?.channel) return t(words.sent, { channel: channel(found.outcome.channel), when: moment(found.outcome.at) });
    if (found?.outcome?.reason) return t(words.notSent, { reason: reason(found.outcome.reason) });
    if (safeContact !== 'sms' && safeContact !== 'email') return t(words.none, { reason: reason('safeContact') });
    return found ? t(words.waits, { channel: channel(safeContact), when: moment(found.dueAt) }) : t('tooSoon');
  };
}
