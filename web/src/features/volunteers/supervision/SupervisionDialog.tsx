import { recordSupervision, SUPERVISION_FORMS, supervisionInput, type Volunteer } from '#shared/volunteers/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { newSupervision, SupervisionFields } from './SupervisionFields.tsx';
import { supervisionTexts } from './texts.ts';

interface Props {
  readonly volunteer: Pick<Volunteer, 'id'>;
  readonly onClose: () => void;
}

/** A counsellor's follow-up of one volunteer. */
export function SupervisionDialog(props: Props) {
  const t = useTexts(supervisionTexts);
  return (
    <Dialog open title={t('record')} onClose={props.onClose}>
      <SupervisionForm {...props} />
    </Dialog>
  );
}

function SupervisionForm({ volunteer: { id }, onClose }: Props) {
  const t = useTexts(supervisionTexts);
  const toast = useToast();
  const forms = useOptions(SUPERVISION_FORMS);
  const { save, waiting } = useSave(recordSupervision, ['volunteers', 'today']);
  const record = useRecordForm({
    draft: `volunteer:${id}:supervision`,
    schema: supervisionInput,
    defaults: newSupervision('talk', [id]),
    toBody: (values) => values,
    async send(body) {
      await save({ body });
      toast({ text: t('saved') });
      onClose();
    },
  });
  const { control } = record.form;
  return (
    <FormFrame record={record} submitLabel={t('record')} waiting={waiting}>
      <RadioField control={control} name="form" label={t('form')} options={forms} />
      <SupervisionFields control={control} noteHelp={t('noteHelp')} />
    </FormFrame>
  );
}
