import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type Appointment, appointmentEdit, changeAppointment } from '#shared/appointments/index.ts';
import { common as refusals } from '#shared/kernel/commonRefusals.ts';
import type { StaffRef } from '#shared/kernel/index.ts';
import { getParticipant } from '#shared/participants/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useLatest, useRead, useSave } from '#web/app/queries.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Empty, Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { AppointmentFields } from './AppointmentFields.tsx';
import { appointmentValuesOf } from './appointmentForm.ts';
import { texts } from './texts.ts';
import { useAppointmentLabels } from './useAppointmentLabels.ts';

const screen = getRouteApi('/deltakere/$participantId/avtaler/$appointmentId');

/** An appointment to be moved, or held elsewhere or by another. */
export function ChangeAppointmentPage() {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { participantId, appointmentId } = screen.useParams();
  const read = useRead(getParticipant, { params: { participantId } });
  const name = read.data?.participant.preferredName;
  return (
    <>
      <PageHeader title={t('changeTitle')} documentTitle={t('changeTitle')} above={name && <PersonName name={name} />} />
      <Loaded read={read}>
        {({ appointments, participant }) => {
          const found = appointments.find(({ id, state }) => id === appointmentId && state === 'planned');
          if (!found) {
            return (
              <Empty title={refusals.notFound.title[language]}>
                <CancelLink to="/deltakere/$participantId" params={{ participantId }} />
              </Empty>
            );
          }
          return <ChangeForm key={found.id} participantId={participantId} appointment={found} responsible={participant.responsible} />;
        }}
      </Loaded>
    </>
  );
}

interface FormProps {
  readonly participantId: string;
  readonly appointment: Appointment;
  readonly responsible: StaffRef;
}

function ChangeForm({ participantId, appointment, responsible }: FormProps) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const toast = useToast();
  const labelOf = useAppointmentLabels();
  const params = { participantId };
  const latest = useLatest(getParticipant, { params });
  const { save, waiting } = useSave(changeAppointment, ['participants', 'messages', 'today']);
  const record = useRecordForm({
    draft: `participant:${participantId}:appointment:${appointment.id}`,
    schema: appointmentEdit,
    defaults: appointmentValuesOf(appointment),
    version: appointment.version,
    toBody: (values, version) => ({ ...values, version }),
    async send(body) {
      await save({ params: { participantId, appointmentId: appointment.id }, body });
      toast({ text: t('saved') });
      await navigate({ to: '/deltakere/$participantId', params });
    },
    async latest() {
      const standing = (await latest()).appointments.find(({ id }) => id === appointment.id) ?? appointment;
      return { version: standing.version, values: appointmentValuesOf(standing) };
    },
  });
  return (
    <FormFrame
      record={record}
      submitLabel={t('save')}
      labelOf={labelOf}
      waiting={waiting}
      ways={<CancelLink to="/deltakere/$participantId" params={{ participantId }} />}
    >
      <AppointmentFields control={record.form.control} named={[responsible, appointment.staff]} />
    </FormFrame>
  );
}
