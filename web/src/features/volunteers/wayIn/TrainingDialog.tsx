import type { TrainingModule, Volunteer } from '#shared/volunteers/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { CheckboxField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { today } from '#web/ui/When.tsx';
import { wayInTexts } from './texts.ts';
import { usePreparationForm } from './usePreparationForm.ts';

interface Props {
  readonly volunteer: Volunteer;
  /** What can still be completed. */
  readonly modules: readonly TrainingModule[];
  readonly onClose: () => void;
}

/** Parts of the training that were completed on one day. */
export function TrainingDialog(props: Props) {
  const t = useTexts(wayInTexts);
  return (
    <Dialog open title={t('recordTraining')} onClose={props.onClose}>
      <TrainingForm {...props} />
    </Dialog>
  );
}

interface TrainingValues {
  readonly done: string[];
  readonly on: string | null;
}

function TrainingForm({ volunteer, modules, onClose }: Props) {
  const t = useTexts(wayInTexts);
  const defaults: TrainingValues = { done: [], on: today() };
  const { record, waiting } = usePreparationForm({
    volunteer,
    form: 'training',
    defaults,
    toDone: ({ done, on }) => done.map((moduleId) => ({ kind: 'completeModule', moduleId, on })),
    onClose,
  });
  const { control } = record.form;
  return (
    <FormFrame record={record} submitLabel={t('recordTraining')} waiting={waiting}>
      <CheckboxField
        control={control}
        name="done"
        label={t('whichModules')}
        options={modules.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField control={control} name="on" label={t('completedWhen')} to={today()} />
    </FormFrame>
  );
}
