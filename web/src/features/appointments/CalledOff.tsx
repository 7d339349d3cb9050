import type { Appointment } from '#shared/appointments/index.ts';
import type { Participant } from '#shared/participants/index.ts';
import { dayAndTime } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { today } from '#web/ui/When.tsx';
import css from './Appointments.module.css';
import { ReminderNote } from './ReminderNote.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly participant: Pick<Participant, 'id' | 'safeContact'>;
  readonly appointment: Appointment;
}

/** One that is called off and was still ahead: that it is, and whether they have been told. */
export function CalledOff({ participant, appointment }: Props) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  return (
    <div className={css.calledOff}>
      <p className={css.about}>{t('calledOff', { when: dayAndTime(appointment.on, appointment.at, today(), language) })}</p>
      <ReminderNote participant={participant} appointment={appointment} />
    </div>
  );
}
