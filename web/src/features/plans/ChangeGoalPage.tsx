import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { changeGoal, type Goal, getPlan, goalEdit } from '#shared/plans/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useLatest, useRead, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { BackToPlan } from './BackToPlan.tsx';
import { GoalFields } from './GoalFields.tsx';
import { GoneFromPlan } from './GoneFromPlan.tsx';
import { goalBodyOf, goalValuesOf } from './goalForm.ts';
import { goalTexts } from './goalTexts.ts';
import { useGoalLabels } from './useGoalLabels.ts';

const screen = getRouteApi('/deltakere/$participantId/mal/$goalId');

/** A goal to be put in other words, or with other steps. */
export function ChangeGoalPage() {
  const t = useTexts(goalTexts);
  const { participantId, goalId } = screen.useParams();
  const read = useRead(getPlan, { params: { participantId } });
  const name = read.data?.preferredName;
  return (
    <>
      <PageHeader title={t('change')} documentTitle={t('change')} above={name && <PersonName name={name} />} lead={t('lead')} />
      <Loaded read={read}>
        {({ goals }) => {
          const found = goals.find(({ goal }) => goal.id === goalId);
          if (!found) return <GoneFromPlan participantId={participantId} />;
          return <ChangeForm key={goalId} participantId={participantId} goal={found.goal} />;
        }}
      </Loaded>
    </>
  );
}

function ChangeForm({ participantId, goal }: { readonly participantId: string; readonly goal: Goal }) {
  const t = useTexts(goalTexts);
  const navigate = useNavigate();
  const toast = useToast();
  const labelOf = useGoalLabels();
  const params = { participantId };
  const latest = useLatest(getPlan, { params });
  const { save, waiting } = useSave(changeGoal, ['plans', 'participants', 'today']);
  const record = useRecordForm({
    draft: `participant:${participantId}:goal:${goal.id}`,
    schema: goalEdit,
    defaults: goalValuesOf(goal),
    version: goal.version,
    toBody: (values, version) => ({ ...goalBodyOf(values), version }),
    async send(body) {
      await save({ params: { participantId, goalId: goal.id }, body });
      toast({ text: t('saved') });
      await navigate({ to: '/deltakere/$participantId/plan', params });
    },
    async latest() {
      const standing = (await latest()).goals.find((one) => one.goal.id === goal.id)?.goal ?? goal;
      return { version: standing.version, values: goalValuesOf(standing) };
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
