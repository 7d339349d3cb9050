import { PlusIcon } from '@navikt/aksel-icons';
import { type Appointment, makeAppointment } from '#shared/appointments/index.ts';
import { isGone, type ParticipantRecord } from '#shared/participants/index.ts';
import { useMay } from '#web/app/useMay.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { Section } from '#web/ui/Section.tsx';
import { today } from '#web/ui/When.tsx';
import { AppointmentItem } from './AppointmentItem.tsx';
import css from './Appointments.module.css';
import { CalledOff } from './CalledOff.tsx';
import { texts } from './texts.ts';

const isPlanned = ({ state }: Appointment): boolean => state === 'planned';

/** When one meets somebody next, and how to say otherwise. How earlier ones went is told on the timeline. */
export function AppointmentsSection({ record: { participant, appointments } }: { readonly record: ParticipantRecord }) {
  const t = useTexts(texts);
  const may = useMay();
  const planned = appointments.filter(isPlanned);
  const calledOff = appointments.filter(({ state, on }) => state === 'cancelled' && on >= today());
  if (isGone(participant.state)) return null;
  return (
    <Section
      title={t('title')}
      action={
        may(makeAppointment) && (
          <LinkButton
            to="/deltakere/$participantId/avtaler/ny"
            params={{ participantId: participant.id }}
            size="small"
            variant="secondary"
            icon={<PlusIcon aria-hidden />}
          >
            {t('new')}
          </LinkButton>
        )
      }
    >
      {planned.length === 0 && <p>{t('none')}</p>}
      {planned.length > 0 && (
        <ul className={css.appointments} id="avtaler">
          {planned.map((appointment) => (
            <AppointmentItem key={appointment.id} participant={participant} appointment={appointment} />
          ))}
        </ul>
      )}
      {calledOff.map((appointment) => (
        <CalledOff key={appointment.id} participant={participant} appointment={appointment} />
      ))}
    </Section>
  );
}
