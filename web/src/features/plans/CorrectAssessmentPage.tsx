import { getRouteApi } from '@tanstack/react-router';
import { type Assessment, assessmentEdit, correctAssessment, getPlan } from '#shared/plans/index.ts';
import { useLatest, useRead, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { Loaded } from '#web/ui/States.tsx';
import { AssessmentFields } from './AssessmentFields.tsx';
import { assessmentBodyOf, assessmentValuesOf } from './assessmentForm.ts';
import { assessmentTexts } from './assessmentTexts.ts';
import { GoneFromPlan } from './GoneFromPlan.tsx';
import { PlanHeader } from './PlanHeader.tsx';
import { useAssessmentLabels } from './useAssessmentLabels.ts';
import { useToPlan } from './useToPlan.ts';

const screen = getRouteApi('/deltakere/$participantId/kartlegging/$assessmentId');

/** An assessment that was written down wrong, to be corrected. */
export function CorrectAssessmentPage() {
  const t = useTexts(assessmentTexts);
  const { participantId, assessmentId } = screen.useParams();
  const read = useRead(getPlan, { params: { participantId } });
  return (
    <>
      <PlanHeader participantId={participantId} title={t('correct')} lead={t('lead')} />
      <Loaded read={read}>
        {({ assessments }) => {
          const standing = assessments.find(({ id }) => id === assessmentId);
          if (!standing) return <GoneFromPlan participantId={participantId} />;
          return <CorrectForm key={assessmentId} participantId={participantId} assessment={standing} />;
        }}
      </Loaded>
    </>
  );
}

function CorrectForm({ participantId, assessment }: { readonly participantId: string; readonly assessment: Assessment }) {
  const t = useTexts(assessmentTexts);
  const toPlan = useToPlan(participantId);
  const labelOf = useAssessmentLabels();
  const latest = useLatest(getPlan, { params: { participantId } });
  const { save, waiting } = useSave(correctAssessment, ['plans', 'participants']);
  const record = useRecordForm({
    draft: `participant:${participantId}:assessment:${assessment.id}`,
    schema: assessmentEdit,
    defaults: assessmentValuesOf(assessment, assessment.on),
    version: assessment.version,
    toBody: (values, version) => ({ ...assessmentBodyOf(values), version }),
    async send(body) {
      await save({ params: { participantId, assessmentId: assessment.id }, body });
      await toPlan(t('saved'));
    },
    async latest() {
      const standing = (await latest()).assessments.find(({ id }) => id === assessment.id) ?? assessment;
      return { version: standing.version, values: assessmentValuesOf(standing, standing.on) };
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
