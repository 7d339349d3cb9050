import type { Volunteer } from '#shared/volunteers/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextField } from '#web/ui/form/fields.tsx';
import { texts } from '../texts.ts';
import { wayInTexts } from './texts.ts';
import { usePreparationForm } from './usePreparationForm.ts';

interface Props {
  readonly volunteer: Volunteer;
  readonly onClose: () => void;
}

/** Somebody who knows the volunteer and can be asked. */
export function AddReferenceDialog(props: Props) {
  const t = useTexts(wayInTexts);
  return (
    <Dialog open title={t('addReference')} onClose={props.onClose}>
      <AddReferenceForm {...props} />
    </Dialog>
  );
}

function AddReferenceForm({ volunteer, onClose }: Props) {
  const t = useTexts(wayInTexts);
  const word = useTexts(texts);
  const { record, waiting } = usePreparationForm({
    volunteer,
    form: 'reference',
    defaults: { done: [{ name: '', relation: '', phone: '' }] },
    toDone: ({ done }) => done.map((typed) => ({ kind: 'addReference', ...typed })),
    onClose,
  });
  const { control } = record.form;
  return (
    <FormFrame record={record} submitLabel={t('addReference')} waiting={waiting}>
      <TextField control={control} name="done.0.name" label={word('name')} />
      <TextField control={control} name="done.0.relation" label={t('relation')} />
      <TextField control={control} name="done.0.phone" label={word('phone')} type="tel" />
    </FormFrame>
  );
}
