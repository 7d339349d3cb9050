import { MATCH_ACTIONS } from '#shared/matching/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { today } from '#web/ui/When.tsx';
import { stepTexts } from '../matchTexts.ts';
import { LengthFields } from './LengthFields.tsx';
import { newPeriod, periodOf } from './period.ts';
import { type StepFormProps, useStepForm } from './useStepForm.ts';

/** From when, and for how long, the two have agreed to meet. */
export function StartForm(props: StepFormProps) {
  const t = useTexts(stepTexts);
  const actionName = useTexts(MATCH_ACTIONS);
  const { record, waiting } = useStepForm({
    ...props,
    action: 'activate',
    defaults: newPeriod(props.match.introductionOn ?? today()),
    toStep: (values) => ({ period: periodOf(values) }),
    done: t('started'),
  });
  const { control } = record.form;
  return (
    <FormFrame record={record} submitLabel={actionName('activate')} waiting={waiting}>
      <DateField control={control} name="period.from" label={t('periodFrom')} />
      <LengthFields control={control} help={t('lengthHelp')} />
    </FormFrame>
  );
}
