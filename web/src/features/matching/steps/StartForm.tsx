import { useWatch } from 'react-hook-form';
import { MATCH_ACTIONS } from '#shared/matching/index.ts';
import { shortDate } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { today } from '#web/ui/When.tsx';
import { stepTexts } from '../matchTexts.ts';
import { newPeriod, OTHER, periodOf, USUAL_MONTHS } from './period.ts';
import { type StepFormProps, useStepForm } from './useStepForm.ts';

/** From when, and for how long, the two have agreed to meet. */
export function StartForm(props: StepFormProps) {
  const t = useTexts(stepTexts);
  const actionName = useTexts(MATCH_ACTIONS);
  const { language } = useLanguage();
  const { record, waiting } = useStepForm({
    ...props,
    action: 'activate',
    defaults: newPeriod(props.match.introductionOn ?? today()),
    toStep: (values) => ({ period: periodOf(values) }),
    done: t('started'),
  });
  const { control } = record.form;
  const [months, period] = useWatch({ control, name: ['months', 'period'] });
  const { to } = periodOf({ months, period });
  const lengths = [
    ...USUAL_MONTHS.map((n) => ({ value: String(n), label: t('months', { n }) })),
    { value: OTHER, label: t('otherLength') },
  ];
  return (
    <FormFrame record={record} submitLabel={actionName('activate')} waiting={waiting}>
      <DateField control={control} name="period.from" label={t('periodFrom')} />
      <RadioField control={control} name="months" label={t('length')} description={t('lengthHelp')} options={lengths} />
      {months === OTHER ? (
        <DateField control={control} name="period.to" label={t('periodTo')} />
      ) : (
        to && <p aria-live="polite">{t('untilAndWith', { date: shortDate(to, today(), language) })}</p>
      )}
    </FormFrame>
  );
}
