import { useWatch } from 'react-hook-form';
import { addTask, TASK_OWNERS, taskInput } from '#shared/conferences/index.ts';
import { addDays } from '#shared/kernel/dates.ts';
import { useSave } from '#web/app/queries.ts';
import { useServices } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { SelectField, TextField } from '#web/ui/form/fields.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { taskTexts } from './taskTexts.ts';
import { useColleagues } from './useColleagues.ts';

interface Props {
  readonly conferenceId: string;
  readonly caseId: string | null;
  readonly onClose: () => void;
}

/** Days a task has unless another date is chosen: until about the next meeting. */
const USUAL_DAYS = 14;

/** A decision made a task. */
export function TaskDialog(props: Props) {
  const t = useTexts(taskTexts);
  return (
    <Dialog open title={t('newTask')} onClose={props.onClose}>
      <TaskForm {...props} />
    </Dialog>
  );
}

function TaskForm({ conferenceId, caseId, onClose }: Props) {
  const t = useTexts(taskTexts);
  const toast = useToast();
  const { person } = useServices();
  const colleagues = useColleagues();
  const owners = useOptions(TASK_OWNERS);
  const { save, waiting } = useSave(addTask, ['conferences', 'today', 'participants']);
  const record = useRecordForm({
    draft: `conference:${conferenceId}:${caseId ?? 'all'}:task`,
    schema: taskInput,
    defaults: { text: '', owner: 'colleague', responsible: person.id, dueOn: addDays(today(), USUAL_DAYS) },
    toBody: (values) => ({ ...values, caseId }),
    async send(body) {
      await save({ params: { conferenceId }, body });
      toast({ text: t('agreed') });
      onClose();
    },
  });
  const { control } = record.form;
  const owner = useWatch({ control, name: 'owner' });
  return (
    <FormFrame record={record} submitLabel={t('agree')} waiting={waiting}>
      <TextField control={control} name="text" label={t('text')} />
      <RadioField control={control} name="owner" label={t('owner')} options={owners} />
      <SelectField control={control} name="responsible" label={owner === 'partner' ? t('asks') : t('responsible')} options={colleagues} />
      <DateField control={control} name="dueOn" label={t('dueOn')} />
    </FormFrame>
  );
}
