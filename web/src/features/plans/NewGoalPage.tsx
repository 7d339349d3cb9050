import { getRouteApi } from '@tanstack/react-router';
import { goalInput, setGoal } from '#shared/plans/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { GoalFields } from './GoalFields.tsx';
import { goalBodyOf, newGoal } from './goalForm.ts';
import { goalTexts } from './goalTexts.ts';
import { PlanHeader } from './PlanHeader.tsx';
import { useGoalLabels } from './useGoalLabels.ts';
import { useToPlan } from './useToPlan.ts';

const screen = getRouteApi('/deltakere/$participantId/mal/nytt');

/** A goal of the participant's own. */
export function NewGoalPage() {
  const t = useTexts(goalTexts);
  const { participantId } = screen.useParams();
  return (
    <>
      <PlanHeader participantId={participantId} title={t('new')} lead={t('lead')} />
      <NewGoalForm key={participantId} participantId={participantId} />
    </>
  );
}

function NewGoalForm({ participantId }: { readonly participantId: string }) {
  const t = useTexts(goalTexts);
  const toPlan = useToPlan(participantId);
  const labelOf = useGoalLabels();
  const { save, waiting } = useSave(setGoal, ['plans', 'participants', 'today']);
  const record = useRecordForm({
    draft: `participant:${participantId}:goal`,
    schema: goalInput,
    defaults: newGoal,
    toBody: goalBodyOf,
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
      <GoalFields form={record.form} />
    </FormFrame>
  );
}
