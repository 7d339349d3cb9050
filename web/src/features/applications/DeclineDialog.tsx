import { type Application, DECLINE_REASONS, decline, declineApplication, getApplication } from '#shared/applications/index.ts';
import { DECLINED_DAYS } from '#shared/recruitment/index.ts';
import { useLatest, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly application: Application;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Declines an application, with the reason. */
export function DeclineDialog(props: Props) {
  const t = useTexts(texts);
  return (
    <Dialog open={props.open} title={t('declineTitle')} onClose={props.onClose}>
      <DeclineForm {...props} />
    </Dialog>
  );
}

interface DeclineValues {
  readonly reason: string | null;
}

function DeclineForm({ application: { id, version }, onClose }: Props) {
  const t = useTexts(texts);
  const toast = useToast();
  const params = { applicationId: id };
  const latest = useLatest(getApplication, { params });
  const { save, waiting } = useSave(declineApplication, ['applications', 'today']);
  const defaults: DeclineValues = { reason: null };
  const record = useRecordForm({
    draft: `application:${id}:decline`,
    schema: decline,
    defaults,
    version,
    toBody: (values, from) => ({ ...values, version: from }),
    async send(body) {
      await save({ params, body });
      toast({ text: t('declineDone') });
      onClose();
    },
    latest: async () => ({ version: (await latest()).application.version }),
  });
  return (
    <FormFrame record={record} submitLabel={t('decline')} waiting={waiting}>
      <p>{t('declineLead', { days: DECLINED_DAYS })}</p>
      <RadioField control={record.form.control} name="reason" label={t('declineReason')} options={useOptions(DECLINE_REASONS)} />
    </FormFrame>
  );
}
