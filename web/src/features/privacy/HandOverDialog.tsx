import { useNavigate } from '@tanstack/react-router';
import { HANDED_TO, type HandoverInput, handOverParticipant, handOverVolunteer, handoverInput } from '#shared/privacy/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { handoverTexts } from './handoverTexts.ts';
import type { SeenRecord } from './seenRecord.ts';
import { LANGUAGE_NAMES } from './valueWords.ts';

interface Props {
  readonly record: SeenRecord;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Asks to whom a record is handed, and in which language it is read. */
export function HandOverDialog(props: Props) {
  const t = useTexts(handoverTexts);
  return (
    <Dialog open={props.open} title={t('handOverTitle')} onClose={props.onClose}>
      <HandOverForm {...props} />
    </Dialog>
  );
}

interface Values {
  readonly to: string | null;
  readonly language: string | null;
}

const BEFORE: Values = { to: 'person', language: 'nb' };

function HandOverForm({ record: { kind, id }, onClose }: Props) {
  const t = useTexts(handoverTexts);
  const navigate = useNavigate();
  const recipients = useOptions(HANDED_TO);
  const languages = useOptions(LANGUAGE_NAMES);
  const participant = useSave(handOverParticipant, ['privacy', 'participants']);
  const volunteer = useSave(handOverVolunteer, ['privacy', 'volunteers']);
  const toParticipant = async (body: HandoverInput): Promise<void> => {
    const { id: handoverId } = await participant.save({ params: { participantId: id }, body });
    await navigate({ to: '/deltakere/$participantId/utlevering/$handoverId', params: { participantId: id, handoverId } });
  };
  const toVolunteer = async (body: HandoverInput): Promise<void> => {
    const { id: handoverId } = await volunteer.save({ params: { volunteerId: id }, body });
    await navigate({ to: '/tidgivere/$volunteerId/utlevering/$handoverId', params: { volunteerId: id, handoverId } });
  };
  const record = useRecordForm({
    draft: `${kind}:${id}:handover`,
    schema: handoverInput,
    defaults: BEFORE,
    toBody: (values) => values,
    async send(body) {
      await (kind === 'participant' ? toParticipant(body) : toVolunteer(body));
      onClose();
    },
  });
  const { control } = record.form;
  return (
    <FormFrame record={record} submitLabel={t('make')} waiting={participant.waiting || volunteer.waiting}>
      <p>{t('handOverLead')}</p>
      <RadioField control={control} name="to" label={t('to')} options={recipients} />
      <RadioField control={control} name="language" label={t('language')} options={languages} />
    </FormFrame>
  );
}
