import { useWatch } from 'react-hook-form';
import { CONSENT_PURPOSES, CONSENT_WAYS, type ConsentPurpose, consentInput } from '#shared/consents/index.ts';
import { getParticipant, type Participant, recordConsent } from '#shared/participants/index.ts';
import { useLatest, useSave } from '#web/app/queries.ts';
import { LANGUAGE_NAMES } from '#web/app/shell/texts.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import { SelectField } from '#web/ui/form/fields.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { ConsentText } from './ConsentText.tsx';
import { type GivenValues, givenOf } from './consentForm.ts';
import { consentTexts } from './consentTexts.ts';
import { OUTDATED_BY_CONSENT } from './outdated.ts';
import { usePartnerNames } from './usePartnerNames.ts';

interface Props {
  readonly participant: Pick<Participant, 'id' | 'version'>;
  readonly purpose: ConsentPurpose;
  /** The partner asked about, where it is known already. */
  readonly partnerId?: string;
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
  readonly partnerId: string | null;
  readonly given: GivenValues;
}

function ConsentForm({ participant: { id, version }, purpose, partnerId, onClose }: Props) {
  const t = useTexts(consentTexts);
  const toast = useToast();
  const ways = useOptions(CONSENT_WAYS);
  const languages = useOptions(LANGUAGE_NAMES);
  const { language } = useLanguage();
  const partners = usePartnerNames();
  const params = { participantId: id };
  const latest = useLatest(getParticipant, { params });
  const { save, waiting } = useSave(recordConsent, OUTDATED_BY_CONSENT);
  const toPartner = purpose === 'shareWithPartner';
  const defaults: ConsentValues = { partnerId: partnerId ?? null, given: { how: null, givenOn: today(), language } };
  const record = useRecordForm({
    draft: `participant:${id}:consent:${purpose}${partnerId ? `:${partnerId}` : ''}`,
    schema: consentInput,
    defaults,
    version,
    toBody: (values, from) => ({
      purpose,
      version: from,
      given: givenOf(values.given, purpose, today()),
      ...(toPartner && { partnerId: values.partnerId }),
    }),
    async send(body) {
      await save({ params, body });
      toast({ text: t('recorded') });
      onClose();
    },
    latest: async () => ({ version: (await latest()).participant.version }),
  });
  const { control } = record.form;
  const { given, partnerId: chosen } = useWatch({ control });
  return (
    <FormFrame record={record} submitLabel={t('give')} waiting={waiting}>
      {toPartner && <SelectField control={control} name="partnerId" label={t('partner')} options={partners.options} />}
      <SelectField control={control} name="given.language" label={t('textLanguage')} options={languages} />
      <ConsentText
        purpose={purpose}
        givenOn={given?.givenOn ?? null}
        language={given?.language ?? language}
        partner={chosen ? partners.nameOf(chosen) : undefined}
      />
      <RadioField control={control} name="given.how" label={t('how')} options={ways} />
      <DateField control={control} name="given.givenOn" label={t('givenOn')} to={today()} />
    </FormFrame>
  );
}
