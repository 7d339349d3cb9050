import { SATISFACTION } from '#shared/matching/index.ts';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { today } from '#web/ui/When.tsx';
import { stepTexts } from '../matchTexts.ts';
import { type StepFormProps, useStepForm } from './useStepForm.ts';

const NOT_ASKED = 'notAsked';

interface Values {
  readonly on: string | null;
  readonly participantSatisfaction: string;
  readonly volunteerSatisfaction: string;
}

const answerOf = (chosen: string): string | null => (chosen === NOT_ASKED ? null : chosen);

/** How each of the two finds it, asked half-way and before the period ends. */
export function ReviewForm(props: StepFormProps) {
  const t = useTexts(stepTexts);
  const word = useTexts(common);
  const defaults: Values = { on: today(), participantSatisfaction: NOT_ASKED, volunteerSatisfaction: NOT_ASKED };
  const { record, waiting } = useStepForm({
    ...props,
    action: 'review',
    defaults,
    toStep: ({ on, participantSatisfaction, volunteerSatisfaction }) => ({
      on,
      participantSatisfaction: answerOf(participantSatisfaction),
      volunteerSatisfaction: answerOf(volunteerSatisfaction),
    }),
    done: t('reviewed'),
  });
  const { control } = record.form;
  const answers = [...useOptions(SATISFACTION), { value: NOT_ASKED, label: t('notAsked') }];
  return (
    <FormFrame record={record} submitLabel={word('save')} waiting={waiting}>
      <p>{t('reviewLead')}</p>
      <RadioField control={control} name="participantSatisfaction" label={t('participantSatisfaction')} options={answers} />
      <RadioField control={control} name="volunteerSatisfaction" label={t('volunteerSatisfaction')} options={answers} />
      <DateField control={control} name="on" label={t('reviewOn')} to={today()} />
    </FormFrame>
  );
}
