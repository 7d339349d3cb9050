import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { appointmentInput, makeAppointment } from '#shared/appointments/index.ts';
import type { StaffRef } from '#shared/kernel/index.ts';
import { getParticipant } from '#shared/participants/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { AppointmentFields } from './AppointmentFields.tsx';
import { newAppointment } from './appointmentForm.ts';
import { texts } from './texts.ts';
import { useAppointmentLabels } from './useAppointmentLabels.ts';

const screen = getRouteApi('/deltakere/$participantId/avtaler/ny');

/** When one meets next. */
export function NewAppointmentPage() {
  const t = useTexts(texts);
  const params = screen.useParams();
  const read = useRead(getParticipant, { params });
  const name = read.data?.participant.preferredName;
  return (
    <>
      <PageHeader title={t('new')} documentTitle={t('new')} above={name && <PersonName name={name} />} lead={t('newFor')} />
      <Loaded read={read}>
        {({ participant }) => <NewForm key={participant.id} participantId={participant.id} responsible={participant.responsible} />}
      </Loaded>
    </>
  );
}

function NewForm({ participantId, responsible }: { readonly participantId: string; readonly responsible: StaffRef }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const toast = useToast();
  const labelOf = useAppointmentLabels();
  const params = { participantId };
  const { save, waiting } = useSave(makeAppointment, ['participants', 'messages', 'today']);
  const record = useRecordForm({
    draft: `participant:${participantId}:appointment`,
    schema: appointmentInput,
    defaults: newAppointment(responsible.id),
    toBody: (values) => values,
    async send(body) {
      await save({ params, body });
      toast({ text: t('saved') });
      await navigate({ to: '/deltakere/$participantId', params });
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
      <AppointmentFields control={record.form.control} named={[responsible]} />
    </FormFrame>
  );
}
