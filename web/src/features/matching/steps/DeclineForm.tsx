import { DECLINED_BY } from '#shared/matching/index.ts';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { stepTexts } from '../matchTexts.ts';
import { type StepFormProps, useStepForm } from './useStepForm.ts';

interface Values {
  readonly declinedBy: string | null;
}

const defaults: Values = { declinedBy: null };

/** Either of the two may say no, and owes no reason. */
export function DeclineForm(props: StepFormProps) {
  const t = useTexts(stepTexts);
  const word = useTexts(common);
  const { record, waiting } = useStepForm({ ...props, action: 'decline', defaults, toStep: (values) => values, done: t('declined') });
  return (
    <FormFrame record={record} submitLabel={word('save')} waiting={waiting}>
      <p>{t('noReasonOwed')}</p>
      <RadioField control={record.form.control} name="declinedBy" label={t('whoDeclined')} options={useOptions(DECLINED_BY)} />
    </FormFrame>
  );
}
