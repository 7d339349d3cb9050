import {
  CONSENT_PURPOSES,
  CONSENT_WAYS,
  consentInput,
  getParticipant,
  type Participant,
  recordConsent,
} from '#shared/participants/index.ts';
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
import { ConsentText } from './ConsentText.tsx';
import { consentTexts } from './consentTexts.ts';

interface Props {
  readonly participant: Pick<Participant, 'id' | 'version'>;
  readonly purpose: keyof typeof CONSENT_PURPOSES;
  readonly onClose: () => void;
}

/** Records that somebody consented: what they were asked, how they answered, and when. */
export function ConsentDialog(props: Props) {
  const t = useTexts(consentTexts);
  const name = useTexts(CONSENT_PURPOSES);
  return (
    <Dialog open title={t('giveTo', { purpose: name(props.purpose) })} onClose={props.onClose}>
      <ConsentForm {...props} />
    </Dialog>
  );
}

interface ConsentValues {
  readonly given: { readonly how: string | null; readonly givenOn: string | null };
}

function ConsentForm({ participant: { id, version }, purpose, onClose }: Props) {
  const t = useTexts(consentTexts);
  const toast = useToast();
  const ways = useOptions(CONSENT_WAYS);
  const params = { participantId: id };
  const latest = useLatest(getParticipant, { params });
  const { save, waiting } = useSave(recordConsent, ['participants', 'matching', 'today']);
  const defaults: ConsentValues = { given: { how: null, givenOn: today() } };
  const record = useRecordForm({
    draft: `participant:${id}:consent:${purpose}`,
    schema: consentInput,
    defaults,
    version,
    toBody: (values, from) => ({ ...values, purpose, version: from }),
    async send(body) {
      await save({ params, body });
      toast({ text: t('recorded') });
      onClose();
    },
    latest: async () => ({ version: (await latest()).participant.version }),
  });
  const { control } = record.form;
  return (
    <FormFrame record={record} submitLabel={t('give')} waiting={waiting}>
      <ConsentText purpose={purpose} />
      <RadioField control={control} name="given.how" label={t('how')} options={ways} />
      <DateField control={control} name="given.givenOn" label={t('givenOn')} to={today()} />
    </FormFrame>
  );
}
