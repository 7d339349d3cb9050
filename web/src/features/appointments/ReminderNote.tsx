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
  readonly appointment: Pick<Appointment, 'id'>;
}

/** Whether somebody is reminded of an appointment: when, or that they were, or why not. */
export function ReminderNote({ participant, appointment }: Props) {
  const says = useReminderWords();
  const read = useRead(listReminders, { params: { participantId: participant.id } });
  if (!read.data) return null;
  const found = read.data.items.find(({ appointmentId }) => appointmentId === appointment.id);
  return <p className={css.reminder}>{says(participant, found)}</p>;
}

function useReminderWords() {
  const t = useTexts(texts);
  const channel = useTexts(CHANNELS);
  const reason = useTexts(NOT_SENT);
  const { language } = useLanguage();
  return ({ safeContact }: Props['participant'], found: AppointmentReminder | undefined): string => {
    const moment = (at: string): string => dateAndTime(at, today(), language);
    if (found?.outcome?.channel) return t('reminded', { channel: channel(found.outcome.channel), when: moment(found.outcome.at) });
    if (found?.outcome?.reason) return t('notReminded', { reason: reason(found.outcome.reason) });
    if (safeContact !== 'sms' && safeContact !== 'email') return t('noReminder', { reason: reason('safeContact') });
    return found ? t('willBeReminded', { channel: channel(safeContact), when: moment(found.dueAt) }) : t('tooSoon');
  };
}
