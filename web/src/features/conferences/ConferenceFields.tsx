import type { Control } from 'react-hook-form';
import { useTexts } from '#web/i18n/language.tsx';
import { CheckboxField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { TextArea, TextField } from '#web/ui/form/fields.tsx';
import type { ConferenceValues } from './conferenceForm.ts';
import { texts } from './texts.ts';
import { useColleagues } from './useColleagues.ts';

/** When and where a meeting is, and who takes part. */
export function ConferenceFields<Sent>({ control }: { readonly control: Control<ConferenceValues, unknown, Sent> }) {
  const t = useTexts(texts);
  const colleagues = useColleagues();
  return (
    <>
      <DateField control={control} name="on" label={t('on')} />
      <TextField control={control} name="place" label={t('place')} optional />
      <CheckboxField control={control} name="staff" label={t('staff')} options={colleagues} />
      <TextArea control={control} name="partnerPeople" label={t('partnerPeople')} description={t('partnerPeopleHelp')} rows={3} optional />
    </>
  );
}
