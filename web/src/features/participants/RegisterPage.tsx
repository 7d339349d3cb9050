import { useNavigate } from '@tanstack/react-router';
import type { City } from '#shared/kernel/city.ts';
import { participantInput, registerParticipant } from '#shared/participants/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useCityRead } from '#web/app/useCity.ts';
import { common } from '#web/i18n/common.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { LinkButton } from '#web/ui/LinkButton.tsx';
import { PageHeader } from '#web/ui/PageHeader.tsx';
import { Loaded } from '#web/ui/States.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { ConsentFields } from './ConsentFields.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { newParticipant, registrationBodyOf } from './profileForm.ts';
import { profileTexts } from './profileTexts.ts';
import { texts } from './texts.ts';

/** Somebody the service is for, to be registered. */
export function RegisterPage() {
  const t = useTexts(texts);
  const word = useTexts(profileTexts);
  const read = useCityRead();
  return (
    <>
      <PageHeader title={t('register')} documentTitle={t('register')} lead={word('registerLead')} />
      <Loaded read={read}>{(city) => <RegisterForm city={city} />}</Loaded>
    </>
  );
}

function RegisterForm({ city }: { readonly city: City }) {
  const t = useTexts(profileTexts);
  const list = useTexts(texts);
  const word = useTexts(common);
  const navigate = useNavigate();
  const toast = useToast();
  const { language } = useLanguage();
  const { save, waiting } = useSave(registerParticipant, ['participants', 'today']);
  const record = useRecordForm({
    draft: 'participant:new',
    schema: participantInput,
    defaults: newParticipant(city.services[0]?.id ?? '', today(), language),
    toBody: (values) => registrationBodyOf(values, today()),
    async send(body) {
      const { id } = await save({ body });
      toast({ text: t('registered') });
      await navigate({ to: '/deltakere/$participantId', params: { participantId: id } });
    },
  });
  return (
    <ProfileForm
      record={record}
      city={city}
      submitLabel={list('register')}
      waiting={waiting}
      ways={
        <LinkButton to="/deltakere" variant="tertiary">
          {word('cancel')}
        </LinkButton>
      }
    >
      <ConsentFields control={record.form.control} city={city} />
    </ProfileForm>
  );
}
