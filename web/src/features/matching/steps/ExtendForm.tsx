import { MATCH_ACTIONS } from '#shared/matching/index.ts';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { today } from '#web/ui/When.tsx';
import { stepTexts } from '../matchTexts.ts';
import { LengthFields } from './LengthFields.tsx';
import { newPeriod, periodOf } from './period.ts';
import { type StepFormProps, useStepForm } from './useStepForm.ts';

/** For how much longer the two have agreed to meet, from where the period would have ended. */
export function ExtendForm(props: StepFormProps) {
  const t = useTexts(stepTexts);
  const actionName = useTexts(MATCH_ACTIONS);
  const { language } = useLanguage();
  const agreed = props.match.period?.to ?? today();
  const { record, waiting } = useStepForm({
    ...props,
    action: 'extend',
    defaults: newPeriod(agreed),
    toStep: (values) => ({ to: periodOf(values).to }),
    done: t('extended'),
  });
  return (
    <FormFrame
      record={record}
      submitLabel={actionName('extend')}
      labelOf={(pointer) => (pointer === '/to' ? t('length') : undefined)}
      waiting={waiting}
    >
      <p>{t('extendLead', { date: shortDate(agreed, today(), language) })}</p>
      <LengthFields control={record.form.control} />
    </FormFrame>
  );
}
