import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { assessmentInput, getPlan, recordAssessment } from '#shared/plans/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { AssessmentFields } from './AssessmentFields.tsx';
import { assessmentBodyOf, assessmentValuesOf } from './assessmentForm.ts';
import { assessmentTexts } from './assessmentTexts.ts';
import { BackToPlan } from './BackToPlan.tsx';
import { useAssessmentLabels } from './useAssessmentLabels.ts';

const screen = getRouteApi('/deltakere/$participantId/kartlegging/ny');

/** How a participant sees their life now, to be written down together. */
export function NewAssessmentPage() {
  const t = useTexts(assessmentTexts);
  const params = screen.useParams();
  const name = useRead(getPlan, { params }).data?.preferredName;
  return (
    <>
      <PageHeader title={t('new')} documentTitle={t('new')} above={name && <PersonName name={name} />} lead={t('lead')} />
      <NewAssessmentForm key={params.participantId} participantId={params.participantId} />
    </>
  );
}

function NewAssessmentForm({ participantId }: { readonly participantId: string }) {
  const t = useTexts(assessmentTexts);
  const navigate = useNavigate();
  const toast = useToast();
  const labelOf = useAssessmentLabels();
  const params = { participantId };
  const { save, waiting } = useSave(recordAssessment, ['plans', 'participants']);
  const record = useRecordForm({
    draft: `participant:${participantId}:assessment`,
    schema: assessmentInput,
    defaults: assessmentValuesOf(undefined, today()),
    toBody: assessmentBodyOf,
    async send(body) {
      await save({ params, body });
      toast({ text: t('saved') });
      await navigate({ to: '/deltakere/$participantId/plan', params });
    },
  });
  return (
    <FormFrame
      record={record}
      submitLabel={t('save')}
      labelOf={labelOf}
      waiting={waiting}
      ways={<BackToPlan participantId={participantId} />}
    >
      <AssessmentFields control={record.form.control} />
    </FormFrame>
  );
}
