import { CLOSE_REASONS, getParticipant, type Participant, participantStep, stepParticipant } from '#shared/participants/index.ts';
import { useLatest, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { stepTexts } from './stepTexts.ts';

interface Props {
  readonly participant: Participant;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Goodbye to a participant, with the reason. */
export function CloseDialog(props: Props) {
  const t = useTexts(stepTexts);
  return (
    <Dialog open={props.open} title={t('close')} onClose={props.onClose}>
      <CloseForm {...props} />
    </Dialog>
  );
}

interface CloseValues {
  readonly on: string | null;
  readonly reason: string | null;
}

function CloseForm({ participant: { id, version }, onClose }: Props) {
  const t = useTexts(stepTexts);
  const toast = useToast();
  const reasons = useOptions(CLOSE_REASONS);
  const params = { participantId: id };
  const latest = useLatest(getParticipant, { params });
  const { save, waiting } = useSave(stepParticipant, ['participants', 'matching', 'today']);
  const defaults: CloseValues = { on: today(), reason: null };
  const record = useRecordForm({
    draft: `participant:${id}:close`,
    schema: participantStep,
    defaults,
    version,
    toBody: (values, from) => ({ ...values, action: 'close', version: from }),
    async send(body) {
      await save({ params, body });
      toast({ text: t('closed') });
      onClose();
    },
    latest: async () => ({ version: (await latest()).participant.version }),
  });
  const { control } = record.form;
  return (
    <FormFrame record={record} submitLabel={t('close')} waiting={waiting}>
      <p>{t('closeLead')}</p>
      <RadioField control={control} name="reason" label={t('closeReason')} options={reasons} />
      <DateField control={control} name="on" label={t('closeOn')} to={today()} />
    </FormFrame>
  );
}
