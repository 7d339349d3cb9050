import { MATCH_ACTIONS } from '#shared/matching/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { stepTexts } from '../matchTexts.ts';
import { type StepFormProps, useStepForm } from './useStepForm.ts';

interface Values {
  readonly introductionOn: string | null;
}

const defaults: Values = { introductionOn: null };

/** When the two are to meet for the first time. */
export function IntroduceForm(props: StepFormProps) {
  const t = useTexts(stepTexts);
  const actionName = useTexts(MATCH_ACTIONS);
  const { record, waiting } = useStepForm({ ...props, action: 'introduce', defaults, toStep: (values) => values, done: t('introduced') });
  return (
    <FormFrame record={record} submitLabel={actionName('introduce')} waiting={waiting}>
      <p>{t('introductionHelp')}</p>
      <DateField control={record.form.control} name="introductionOn" label={t('introductionOn')} />
    </FormFrame>
  );
}
