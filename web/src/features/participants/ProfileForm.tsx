import { type ReactNode, useState } from 'react';
import type { City } from '#shared/kernel/city.ts';
import type { Schema } from '#shared/kernel/route.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { FormFrame } from '#web/ui/form/FormFrame.tsx';
import type { RecordForm } from '#web/ui/form/useRecordForm.ts';
import { useToast } from '#web/ui/Toasts.tsx';
import { NewPartnerDialog } from './NewPartnerDialog.tsx';
import { ProfileFields } from './ProfileFields.tsx';
import type { ProfileValues } from './profileForm.ts';
import { profileTexts } from './profileTexts.ts';
import { useProfileWords } from './useProfileWords.ts';

interface Props<Body extends Schema> {
  readonly record: RecordForm<ProfileValues, Body>;
  readonly city: City;
  readonly asksAdmission: boolean;
  readonly submitLabel: string;
  readonly waiting: boolean;
  readonly ways: ReactNode;
  /** What is asked besides the profile. */
  readonly children?: ReactNode;
}

/** The form of a profile, with a way to register the partner who referred without leaving it. */
export function ProfileForm<Body extends Schema>({ record, city, asksAdmission, children, ...frame }: Props<Body>) {
  const t = useTexts(profileTexts);
  const toast = useToast();
  const words = useProfileWords();
  const [addingPartner, setAddingPartner] = useState(false);
  const { control, setValue } = record.form;
  return (
    <>
      <FormFrame record={record} {...frame} {...words}>
        <ProfileFields control={control} city={city} asksAdmission={asksAdmission} onNewPartner={() => setAddingPartner(true)} />
        {children}
      </FormFrame>
      <NewPartnerDialog
        open={addingPartner}
        onClose={() => setAddingPartner(false)}
        onRegistered={(partnerId) => {
          setValue('referral.partnerId', partnerId, { shouldDirty: true });
          setAddingPartner(false);
          toast({ text: t('partnerAdded') });
        }}
      />
    </>
  );
}
