import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { City } from '#shared/kernel/city.ts';
import { participantInput, registerParticipant } from '#shared/participants/index.ts';
import { useSave } from '#web/app/queries.ts';
import { useServices } from '#web/app/services.tsx';
import { useParticipantWord } from '#web/app/useParticipantWord.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { CancelLink } from '#web/ui/CancelLink.tsx';
import { useRecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { today } from '#web/ui/When.tsx';
import { DuplicateDialog } from '../likeness/DuplicateDialog.tsx';
import { ConsentFields } from './ConsentFields.tsx';
import { LikelyList } from './LikelyList.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { newParticipant, registrationBodyOf } from './profileForm.ts';
import { profileTexts } from './profileTexts.ts';
import type { SearchValues } from './searchForm.ts';
import { useParticipantCheck } from './useParticipantCheck.ts';

/** The draft of a registration that has begun. */
export const REGISTRATION_DRAFT = 'participant:new';

interface Props {
  readonly city: City;
  /** What somebody was looked for by, which is where the form begins. */
  readonly searched?: SearchValues;
}

/** The registration itself. Before it is saved, those who may be the same person are shown. */
export function RegisterForm({ city, searched }: Props) {
  const t = useTexts(profileTexts);
  const { register } = useParticipantWord();
  const navigate = useNavigate();
  const toast = useToast();
  const { person } = useServices();
  const { language } = useLanguage();
  const { save, waiting } = useSave(registerParticipant, ['participants', 'today']);
  const duplicates = useParticipantCheck(searched);
  const record = useRecordForm({
    draft: REGISTRATION_DRAFT,
    schema: participantInput,
    defaults: newParticipant(city.services.find(({ id }) => person.services.includes(id))?.id ?? '', today(), language),
    toBody: (values) => registrationBodyOf(values, today()),
    async send(body) {
      const { id } = await save({ body });
      toast({ text: t('registered') });
      await navigate({ to: '/deltakere/$participantId', params: { participantId: id } });
    },
  });
  const { form, ready } = record;
  useEffect(() => {
    if (!ready || !searched) return;
    form.setValue('preferredName', searched.name);
    form.setValue('phone', searched.phone);
    form.setValue('birthYear', searched.birthYear);
  }, [ready, searched, form]);

  const submit = async (): Promise<void> => {
    const { preferredName, phone, birthYear } = form.getValues();
    if (await duplicates.isClear({ name: preferredName, phone, birthYear })) await record.submit();
  };

  return (
    <>
      <ProfileForm
        record={{ ...record, submit }}
        city={city}
        asksAdmission
        submitLabel={register}
        waiting={waiting}
        ways={<CancelLink to="/deltakere" />}
      >
        <ConsentFields control={form.control} city={city} />
      </ProfileForm>
      <DuplicateDialog check={duplicates} onAnyway={() => void record.submit()}>
        {(found) => <LikelyList found={found} />}
      </DuplicateDialog>
    </>
  );
}
