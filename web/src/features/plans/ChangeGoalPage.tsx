import { getRouteApi } from '@tanstack/react-router';
import { changeGoal, type Goal, getPlan, goalEdit } from '#shared/plans/index.ts';
import { useLatest, useRead, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { Loaded } from '#web/ui/States.tsx';
import { GoalFields } from './GoalFields.tsx';
import { GoneFromPlan } from './GoneFromPlan.tsx';
import { goalBodyOf, goalValuesOf } from './goalForm.ts';
import { goalTexts } from './goalTexts.ts';
import { PlanHeader } from './PlanHeader.tsx';
import { useGoalLabels } from './useGoalLabels.ts';
import { useToPlan } from './useToPlan.ts';

const screen = getRouteApi('/deltakere/$participantId/mal/$goalId');

/** A goal to be put in other words, or with other steps. */
export function ChangeGoalPage() {
  const t = useTexts(goalTexts);
  const { participantId, goalId } = screen.useParams();
  const read = useRead(getPlan, { params: { participantId } });
  return (
    <>
      <PlanHeader participantId={participantId} title={t('change')} lead={t('lead')} />
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
  const toPlan = useToPlan(participantId);
  const labelOf = useGoalLabels();
  const latest = useLatest(getPlan, { params: { participantId } });
  const { save, waiting } = useSave(changeGoal, ['plans', 'participants', 'today']);
  const record = useRecordForm({
    draft: `participant:${participantId}:goal:${goal.id}`,
    schema: goalEdit,
    defaults: goalValuesOf(goal),
    version: goal.version,
    toBody: (values, version) => ({ ...goalBodyOf(values), version }),
    async send(body) {
      await save({ params: { participantId, goalId: goal.id }, body });
      await toPlan(t('saved'));
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
      ways={<CancelLink to="/deltakere/$participantId/plan" params={{ participantId }} />}
    >
      <GoalFields form={record.form} />
    </FormFrame>
  );
}
