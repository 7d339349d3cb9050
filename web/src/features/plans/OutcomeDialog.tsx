import { actionsFrom } from '#shared/kernel/index.ts';
import { GOAL_ACTIONS, type Goal, getPlan, goalLife, goalStep, stepGoal } from '#shared/plans/index.ts';
import { useLatest, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextArea } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly participantId: string;
  readonly goal: Goal;
  readonly onClose: () => void;
}

/** How a goal went. */
export function OutcomeDialog(props: Props) {
  const t = useTexts(texts);
  return (
    <Dialog open title={t('howDidItGo')} onClose={props.onClose}>
      <OutcomeForm {...props} />
    </Dialog>
  );
}

interface OutcomeValues {
  readonly action: string | null;
  readonly on: string | null;
  readonly words: string;
}

function OutcomeForm({ participantId, goal, onClose }: Props) {
  const t = useTexts(texts);
  const action = useTexts(GOAL_ACTIONS);
  const toast = useToast();
  const latest = useLatest(getPlan, { params: { participantId } });
  const { save, waiting } = useSave(stepGoal, ['plans', 'participants', 'today']);
  const defaults: OutcomeValues = { action: null, on: today(), words: '' };
  const record = useRecordForm({
    draft: `participant:${participantId}:goal:${goal.id}:outcome`,
    schema: goalStep,
    defaults,
    version: goal.version,
    toBody: (values, version) => ({ ...values, version }),
    async send(body) {
      await save({ params: { participantId, goalId: goal.id }, body });
      toast({ text: t('outcomeSaved') });
      onClose();
    },
    latest: async () => ({ version: (await latest()).goals.find((one) => one.goal.id === goal.id)?.goal.version ?? goal.version }),
  });
  const { control } = record.form;
  const options = actionsFrom(goalLife, goal.state).map((value) => ({ value, label: action(value) }));
  return (
    <FormFrame record={record} submitLabel={t('outcomeSave')} waiting={waiting}>
      <p>«{goal.words}»</p>
      <RadioField control={control} name="action" label={t('outcome')} options={options} />
      <TextArea control={control} name="words" label={t('outcomeWords')} rows={2} optional />
      <DateField control={control} name="on" label={t('outcomeOn')} from={goal.createdOn} to={today()} />
    </FormFrame>
  );
}
