import { getRouteApi } from '@tanstack/react-router';
import { assessmentInput, recordAssessment } from '#shared/plans/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { today } from '#web/ui/When.tsx';
import { AssessmentFields } from './AssessmentFields.tsx';
import { assessmentBodyOf, assessmentValuesOf } from './assessmentForm.ts';
import { assessmentTexts } from './assessmentTexts.ts';
import { PlanHeader } from './PlanHeader.tsx';
import { useAssessmentLabels } from './useAssessmentLabels.ts';
import { useToPlan } from './useToPlan.ts';

const screen = getRouteApi('/deltakere/$participantId/kartlegging/ny');

/** How a participant sees their life now, to be written down together. */
export function NewAssessmentPage() {
  const t = useTexts(assessmentTexts);
  const { participantId } = screen.useParams();
  return (
    <>
      <PlanHeader participantId={participantId} title={t('new')} lead={t('lead')} />
      <NewAssessmentForm key={participantId} participantId={participantId} />
    </>
  );
}

function NewAssessmentForm({ participantId }: { readonly participantId: string }) {
  const t = useTexts(assessmentTexts);
  const toPlan = useToPlan(participantId);
  const labelOf = useAssessmentLabels();
  const { save, waiting } = useSave(recordAssessment, ['plans', 'participants']);
  const record = useRecordForm({
    draft: `participant:${participantId}:assessment`,
    schema: assessmentInput,
    defaults: assessmentValuesOf(undefined, today()),
    toBody: assessmentBodyOf,
    async send(body) {
      await save({ params: { participantId }, body });
      await toPlan(t('saved'));
    },
  });
  return (
    <FormFrame
      record={record}
      submitLabel={t('save')}
      labelOf={labelOf}
      waiting={waiting}
      ways={<CancelLink to="/deltakere/$participantId/plan" params={{ participantId }} />}
    >
      <AssessmentFields control={record.form.control} />
    </FormFrame>
  );
}
