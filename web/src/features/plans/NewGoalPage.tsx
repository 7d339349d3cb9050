import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { getPlan, goalInput, setGoal } from '#shared/plans/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useRead, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { BackToPlan } from './BackToPlan.tsx';
import { GoalFields } from './GoalFields.tsx';
import { goalBodyOf, newGoal } from './goalForm.ts';
import { goalTexts } from './goalTexts.ts';
import { useGoalLabels } from './useGoalLabels.ts';

const screen = getRouteApi('/deltakere/$participantId/mal/nytt');

/** A goal of the participant's own. */
export function NewGoalPage() {
  const t = useTexts(goalTexts);
  const params = screen.useParams();
  const name = useRead(getPlan, { params }).data?.preferredName;
  return (
    <>
      <PageHeader title={t('new')} documentTitle={t('new')} above={name && <PersonName name={name} />} lead={t('lead')} />
      <NewGoalForm key={params.participantId} participantId={params.participantId} />
    </>
  );
}

function NewGoalForm({ participantId }: { readonly participantId: string }) {
  const t = useTexts(goalTexts);
  const navigate = useNavigate();
  const toast = useToast();
  const labelOf = useGoalLabels();
  const params = { participantId };
  const { save, waiting } = useSave(setGoal, ['plans', 'participants', 'today']);
  const record = useRecordForm({
    draft: `participant:${participantId}:goal`,
    schema: goalInput,
    defaults: newGoal,
    toBody: goalBodyOf,
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
      <GoalFields form={record.form} />
    </FormFrame>
  );
}
