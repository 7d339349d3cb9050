import { useWatch } from 'react-hook-form';
import { END_REASONS, MATCH_ACTIONS } from '#shared/matching/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { Notice } from '#web/ui/Notice.tsx';
import { today } from '#web/ui/When.tsx';
import { stepTexts } from '../matchTexts.ts';
import { type StepFormProps, useStepForm } from './useStepForm.ts';

interface Values {
  readonly endReason: string | null;
  readonly on: string | null;
  readonly closingMeetingOn: string | null;
}

/** The end of a match, with the reason; standing on own feet comes first. */
export function EndForm(props: StepFormProps) {
  const t = useTexts(stepTexts);
  const actionName = useTexts(MATCH_ACTIONS);
  const defaults: Values = { endReason: null, on: today(), closingMeetingOn: null };
  const { record, waiting } = useStepForm({
    ...props,
    action: 'end',
    defaults,
    toStep: ({ closingMeetingOn, ...values }) => ({ ...values, ...(closingMeetingOn && { closingMeetingOn }) }),
    done: t('ended'),
  });
  const { control } = record.form;
  const reason = useWatch({ control, name: 'endReason' });
  return (
    <FormFrame record={record} submitLabel={actionName('end')} waiting={waiting}>
      <p>{t('endLead')}</p>
      <RadioField control={control} name="endReason" label={t('endReason')} options={useOptions(END_REASONS)} />
      <div role="status">{reason === 'safety' && <Notice>{t('endsForSafety')}</Notice>}</div>
      <DateField
        control={control}
        name="closingMeetingOn"
        label={t('closingMeetingOn')}
        description={t('closingHelp')}
        to={today()}
        optional
      />
      <DateField control={control} name="on" label={t('endOn')} to={today()} />
    </FormFrame>
  );
}
