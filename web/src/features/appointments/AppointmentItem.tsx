import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { APPOINTMENT_STEPS, APPOINTMENT_WAYS, type Appointment, stepAppointment } from '#shared/appointments/index.ts';
import type { Participant } from '#shared/participants/index.ts';
import { useMay } from '#web/app/useMay.ts';
import { dayAndTime, relativeDay } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { ProblemAlert } from '#web/ui/ProblemAlert.tsx';
import { today } from '#web/ui/When.tsx';
import css from './Appointments.module.css';
import { CancelDialog } from './CancelDialog.tsx';
import { ReminderNote } from './ReminderNote.tsx';
import { texts } from './texts.ts';
import { useTelling } from './useTelling.ts';

interface Props {
  readonly participant: Pick<Participant, 'id' | 'safeContact' | 'contactRules'>;
  readonly appointment: Appointment;
}

/** One appointment: when, how and with whom; when its day has come, how it went. */
export function AppointmentItem({ participant, appointment }: Props) {
  const participantId = participant.id;
  const t = useTexts(texts);
  const step = useTexts(APPOINTMENT_STEPS);
  const way = useTexts(APPOINTMENT_WAYS);
  const { language } = useLanguage();
  const may = useMay();
  const [cancelling, setCancelling] = useState(false);
  const { tell, saving, error } = useTelling(participantId, appointment);
  const now = today();
  const { id, on, at, place, staff } = appointment;
  const when = dayAndTime(on, at, now, language);
  const hasCome = on <= now;
  return (
    <li className={css.appointment}>
      <p className={css.when}>
        <time dateTime={`${on}T${at}`}>{when}</time> ({relativeDay(on, now, language)})
      </p>
      <p className={css.about}>{[way(appointment.way), place, t('with', { name: staff.name })].filter(Boolean).join(' · ')}</p>
      <ReminderNote participant={participant} appointment={appointment} />
      {may(stepAppointment) && (
        <div className={css.ways}>
          {hasCome && (
            <>
              <span className={css.question}>{t('howDidItGo')}</span>
              <Button size="small" loading={saving} onClick={() => void tell('hold')} aria-label={`${step('hold')}: ${when}`}>
                {step('hold')}
              </Button>
              <Button
                size="small"
                variant="secondary"
                disabled={saving}
                onClick={() => void tell('miss')}
                aria-label={`${step('miss')}: ${when}`}
              >
                {step('miss')}
              </Button>
            </>
          )}
          <LinkButton
            to="/deltakere/$participantId/avtaler/$appointmentId"
            params={{ participantId, appointmentId: id }}
            size="small"
            variant="tertiary"
            aria-label={`${t('change')}: ${when}`}
          >
            {t('change')}
          </LinkButton>
          <Button size="small" variant="tertiary" onClick={() => setCancelling(true)} aria-label={`${step('cancel')}: ${when}`}>
            {step('cancel')}
          </Button>
        </div>
      )}
      {error && <ProblemAlert error={error} />}
      {cancelling && <CancelDialog participant={participant} appointment={appointment} onClose={() => setCancelling(false)} />}
    </li>
  );
}
