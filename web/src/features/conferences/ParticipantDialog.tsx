import { addCase, type Conference, caseInput } from '#shared/conferences/index.ts';
import { listParticipants, type ParticipantCard } from '#shared/participants/index.ts';
import { useShownName } from '#web/app/names.tsx';
import { useSave, useWholeList } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { SelectField } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { Failed } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { caseTexts } from './caseTexts.ts';

interface Props {
  readonly conference: Pick<Conference, 'id' | 'partnerId'>;
  readonly onClose: () => void;
}

/** A participant for the queue; those whom the partner referred come first. */
export function ParticipantDialog(props: Props) {
  const t = useTexts(caseTexts);
  return (
    <Dialog open title={t('addParticipant')} onClose={props.onClose}>
      <ParticipantForm {...props} />
    </Dialog>
  );
}

const isHere = ({ state }: ParticipantCard): boolean => state !== 'closed' && state !== 'declined';

function ParticipantForm({ conference: { id, partnerId }, onClose }: Props) {
  const t = useTexts(caseTexts);
  const shown = useShownName();
  const toast = useToast();
  const { items, error, retry } = useWholeList(listParticipants);
  const { save, waiting } = useSave(addCase, ['conferences', 'participants']);
  const record = useRecordForm({
    draft: `conference:${id}:participant`,
    schema: caseInput,
    defaults: { participantId: null },
    toBody: (values) => ({ kind: 'participant', ...values }),
    async send(body) {
      await save({ params: { conferenceId: id }, body });
      toast({ text: t('isQueued') });
      onClose();
    },
  });
  const fromHere = ({ referral }: ParticipantCard): boolean => referral?.partnerId === partnerId;
  const options = (items ?? [])
    .filter(isHere)
    .toSorted((a, b) => Number(fromHere(b)) - Number(fromHere(a)) || a.preferredName.localeCompare(b.preferredName, 'nb'))
    .map((card) => {
      const name = shown(card.preferredName);
      return { value: card.id, label: fromHere(card) ? t('referredHere', { name }) : name };
    });
  return (
    <FormFrame record={record} submitLabel={t('putIn')} waiting={waiting}>
      <p>{t('participantLead')}</p>
      {error && <Failed error={error} retry={retry} />}
      <SelectField control={record.form.control} name="participantId" label={t('whichParticipant')} options={options} />
    </FormFrame>
  );
}
