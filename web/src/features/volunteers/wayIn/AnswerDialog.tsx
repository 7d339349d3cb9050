import { REFERENCE_OUTCOMES, type Reference, type Volunteer } from '#shared/volunteers/index.ts';
import { PersonName } from '#web/app/names.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { today } from '#web/ui/When.tsx';
import { wayInTexts } from './texts.ts';
import { usePreparationForm } from './usePreparationForm.ts';

interface Props {
  readonly volunteer: Volunteer;
  readonly reference: Reference;
  readonly onClose: () => void;
}

/** What somebody who knows the volunteer said. */
export function AnswerDialog(props: Props) {
  const t = useTexts(wayInTexts);
  const { name } = props.reference;
  return (
    <Dialog open title={name ? <PersonName name={name} /> : t('referenceOf')} onClose={props.onClose}>
      <AnswerForm {...props} />
    </Dialog>
  );
}

interface AnswerValues {
  readonly done: { readonly outcome: string | null; readonly on: string | null }[];
}

function AnswerForm({ volunteer, reference, onClose }: Props) {
  const t = useTexts(wayInTexts);
  const outcomes = useOptions(REFERENCE_OUTCOMES);
  const defaults: AnswerValues = { done: [{ outcome: null, on: today() }] };
  const { record, waiting } = usePreparationForm({
    volunteer,
    form: `reference:${reference.id}`,
    defaults,
    toDone: ({ done }) => done.map((typed) => ({ kind: 'answerReference', referenceId: reference.id, ...typed })),
    onClose,
  });
  const { control } = record.form;
  return (
    <FormFrame record={record} submitLabel={t('answerReference')} waiting={waiting}>
      <RadioField control={control} name="done.0.outcome" label={t('outcome')} options={outcomes} />
      <DateField control={control} name="done.0.on" label={t('askedOn')} to={today()} />
    </FormFrame>
  );
}
