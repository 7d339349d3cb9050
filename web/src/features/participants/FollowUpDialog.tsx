import { FOLLOW_UPS, followUpDischarge, followUpInput, getParticipant, type Participant } from '#shared/participants/index.ts';
import { useLatest, useSave } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { TextArea } from '#web/ui/form/fields.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import type { ContactValues, Marking } from './followUpForm.ts';
import { followUpTexts } from './followUpTexts.ts';

interface Props {
  readonly participant: Pick<Participant, 'id' | 'version'>;
  readonly marking: Marking;
  readonly onClose: () => void;
}

/** Marks a contact around a discharge: when it was made or tried, and what there is to say of it. */
export function FollowUpDialog(props: Props) {
  const t = useTexts(followUpTexts);
  const name = useTexts(FOLLOW_UPS);
  const { outcome, step } = props.marking;
  return (
    <Dialog open title={t(outcome === 'reached' ? 'reachedFor' : 'notReachedFor', { step: name(step) })} onClose={props.onClose}>
      <ContactForm {...props} />
    </Dialog>
  );
}

function ContactForm({ participant: { id, version }, marking: { step, outcome }, onClose }: Props) {
  const t = useTexts(followUpTexts);
  const toast = useToast();
  const params = { participantId: id };
  const latest = useLatest(getParticipant, { params });
  const { save, waiting } = useSave(followUpDischarge, ['participants', 'today']);
  const defaults: { readonly done: ContactValues } = { done: { on: today(), note: '' } };
  const record = useRecordForm({
    draft: `participant:${id}:contact:${step}`,
    schema: followUpInput,
    defaults,
    version,
    toBody: ({ done }, from) => ({ version: from, step, done: { ...done, outcome } }),
    async send(body) {
      await save({ params, body });
      toast({ text: t('saved') });
      onClose();
    },
    latest: async () => ({ version: (await latest()).participant.version }),
  });
  const { control } = record.form;
  return (
    <FormFrame record={record} submitLabel={t(outcome)} waiting={waiting}>
      <DateField control={control} name="done.on" label={t('on')} to={today()} />
      <TextArea control={control} name="done.note" label={t('note')} rows={2} optional />
    </FormFrame>
  );
}
