import { type CaseRecord, getCase, nameCase, naming } from '#shared/conferences/index.ts';
import { useLatest, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextField } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { caseTexts } from './caseTexts.ts';

interface Props {
  readonly record: CaseRecord;
  readonly onClose: () => void;
}

/** The partner's confirmation, and with it the name. */
export function NameDialog(props: Props) {
  const t = useTexts(caseTexts);
  return (
    <Dialog open title={t('confirm')} onClose={props.onClose}>
      <NameForm {...props} />
    </Dialog>
  );
}

function NameForm({ record: { id: caseId, conferenceId, version }, onClose }: Props) {
  const t = useTexts(caseTexts);
  const toast = useToast();
  const params = { conferenceId, caseId };
  const latest = useLatest(getCase, { params });
  const { save, waiting } = useSave(nameCase, ['conferences']);
  const record = useRecordForm({
    draft: `conference:${conferenceId}:${caseId}:name`,
    schema: naming,
    defaults: { confirmedBy: '', on: today(), name: '' },
    version,
    toBody: (values, from) => ({ ...values, version: from }),
    async send(body) {
      await save({ params, body });
      toast({ text: t('isNamed') });
      onClose();
    },
    latest: async () => ({ version: (await latest()).case.version }),
  });
  const { control } = record.form;
  return (
    <FormFrame record={record} submitLabel={t('saveName')} waiting={waiting}>
      <TextField control={control} name="confirmedBy" label={t('confirmedBy')} />
      <DateField control={control} name="on" label={t('confirmedOn')} to={today()} />
      <TextField control={control} name="name" label={t('name')} description={t('nameHelp')} />
    </FormFrame>
  );
}
