import { additionInput, addToMinutes } from '#shared/conferences/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextArea } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly conferenceId: string;
  /** The case it is about; null for the meeting as a whole. */
  readonly caseId: string | null;
  readonly version: number;
  readonly onClose: () => void;
}

/** Adds to minutes that are closed. */
export function AdditionDialog(props: Props) {
  const t = useTexts(texts);
  return (
    <Dialog open title={t('addTitle')} onClose={props.onClose}>
      <AdditionForm {...props} />
    </Dialog>
  );
}

function AdditionForm({ conferenceId, caseId, version, onClose }: Props) {
  const t = useTexts(texts);
  const toast = useToast();
  const { save, waiting } = useSave(addToMinutes, ['conferences', 'participants']);
  const record = useRecordForm({
    draft: `conference:${conferenceId}:${caseId ?? 'all'}:addition`,
    schema: additionInput,
    defaults: { text: '' },
    version,
    toBody: (values, from) => ({ ...values, caseId, version: from }),
    async send(body) {
      await save({ params: { conferenceId }, body });
      toast({ text: t('isAdded') });
      onClose();
    },
  });
  return (
    <FormFrame record={record} submitLabel={t('add')} waiting={waiting}>
      <TextArea control={record.form.control} name="text" label={t('addition')} />
    </FormFrame>
  );
}
