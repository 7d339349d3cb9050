import { getParticipant, overrideInput, overrideMinimum, type Participant } from '#shared/participants/index.ts';
import { useLatest, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextField } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly participant: Pick<Participant, 'id' | 'version'>;
  readonly onClose: () => void;
}

/** The unit leader's leave to match before the city's minimum of conversations, with the reason. */
export function LeaveDialog(props: Props) {
  const t = useTexts(texts);
  return (
    <Dialog open title={t('leaveTitle')} onClose={props.onClose}>
      <LeaveForm {...props} />
    </Dialog>
  );
}

function LeaveForm({ participant: { id, version }, onClose }: Props) {
  const t = useTexts(texts);
  const toast = useToast();
  const params = { participantId: id };
  const latest = useLatest(getParticipant, { params });
  const { save, waiting } = useSave(overrideMinimum, ['participants', 'matching']);
  const record = useRecordForm({
    draft: `participant:${id}:leave`,
    schema: overrideInput,
    defaults: { reason: '' },
    version,
    toBody: (values, from) => ({ ...values, version: from }),
    async send(body) {
      await save({ params, body });
      toast({ text: t('leaveGiven') });
      onClose();
    },
    latest: async () => ({ version: (await latest()).participant.version }),
  });
  return (
    <FormFrame record={record} submitLabel={t('giveLeave')} waiting={waiting}>
      <p>{t('leaveLead')}</p>
      <TextField control={record.form.control} name="reason" label={t('leaveReason')} />
    </FormFrame>
  );
}
