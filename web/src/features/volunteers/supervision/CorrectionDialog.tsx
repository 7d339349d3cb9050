import {
  correctSupervision,
  getVolunteer,
  SUPERVISION_FORMS,
  type Supervision,
  supervisionEdit,
  type Volunteer,
} from '#shared/volunteers/index.ts';
import { useLatest, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { SupervisionFields, type SupervisionValues } from './SupervisionFields.tsx';
import { supervisionTexts } from './texts.ts';

interface Props {
  readonly volunteer: Pick<Volunteer, 'id' | 'version'>;
  readonly supervision: Supervision;
  readonly onClose: () => void;
}

/** A line of the log that was typed wrong, to be put right. */
export function CorrectionDialog(props: Props) {
  const t = useTexts(supervisionTexts);
  return (
    <Dialog open title={t('correctTitle')} onClose={props.onClose}>
      <CorrectionForm {...props} />
    </Dialog>
  );
}

const bodyOf = ({ volunteerIds: _who, ...said }: SupervisionValues, version: number) => ({ ...said, version });

function CorrectionForm({ volunteer: { id, version }, supervision: { id: supervisionId, on, form, minutes, note }, onClose }: Props) {
  const t = useTexts(supervisionTexts);
  const toast = useToast();
  const forms = useOptions(SUPERVISION_FORMS);
  const latest = useLatest(getVolunteer, { params: { volunteerId: id } });
  const { save, waiting } = useSave(correctSupervision, ['volunteers', 'today']);
  const defaults: SupervisionValues = { volunteerIds: [id], on, form, minutes, note };
  const record = useRecordForm({
    draft: `volunteer:${id}:supervision:${supervisionId}`,
    schema: supervisionEdit,
    defaults,
    version,
    toBody: bodyOf,
    async send(body) {
      await save({ params: { volunteerId: id, supervisionId }, body });
      toast({ text: t('corrected') });
      onClose();
    },
    latest: async () => ({ version: (await latest()).volunteer.version }),
  });
  const { control } = record.form;
  return (
    <FormFrame record={record} submitLabel={t('saveCorrection')} waiting={waiting}>
      <p>{t('correctLead')}</p>
      <RadioField control={control} name="form" label={t('form')} options={forms} />
      <SupervisionFields control={control} noteHelp={t('noteHelp')} />
    </FormFrame>
  );
}
