import { addCase, caseInput } from '#shared/conferences/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextArea } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { caseTexts } from './caseTexts.ts';

interface Props {
  readonly conferenceId: string;
  readonly onClose: () => void;
}

/** Somebody the partner tells of, without a name. */
export function AnonymousDialog(props: Props) {
  const t = useTexts(caseTexts);
  return (
    <Dialog open title={t('addAnonymous')} onClose={props.onClose}>
      <AnonymousForm {...props} />
    </Dialog>
  );
}

function AnonymousForm({ conferenceId, onClose }: Props) {
  const t = useTexts(caseTexts);
  const toast = useToast();
  const { save, waiting } = useSave(addCase, ['conferences']);
  const record = useRecordForm({
    draft: `conference:${conferenceId}:anonymous`,
    schema: caseInput,
    defaults: { told: '' },
    toBody: (values) => ({ kind: 'anonymous', ...values }),
    async send(body) {
      await save({ params: { conferenceId }, body });
      toast({ text: t('isQueued') });
      onClose();
    },
  });
  return (
    <FormFrame record={record} submitLabel={t('putIn')} waiting={waiting}>
      <p>{t('anonymousLead')}</p>
      <TextArea control={record.form.control} name="told" label={t('told')} description={t('toldHelp')} />
    </FormFrame>
  );
}
