import type { Control } from 'react-hook-form';
import { APPOINTMENT_WAYS } from '#shared/appointments/index.ts';
import type { StaffRef } from '#shared/kernel/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { SelectField, TextField } from '#web/ui/form/fields.tsx';
import { TimeField } from '#web/ui/form/TimeField.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { today } from '#web/ui/When.tsx';
import type { AppointmentValues } from './appointmentForm.ts';
import { texts } from './texts.ts';
import { useStaffOptions } from './useStaffOptions.ts';

interface Props<Sent> {
  readonly control: Control<AppointmentValues, unknown, Sent>;
  /** Those who are offered whatever the list of staff says. */
  readonly named: readonly StaffRef[];
}

/** When, how, where and with whom. */
export function AppointmentFields<Sent>({ control, named }: Props<Sent>) {
  const t = useTexts(texts);
  const ways = useOptions(APPOINTMENT_WAYS);
  const staff = useStaffOptions(named);
  return (
    <>
      <DateField control={control} name="on" label={t('on')} from={today()} />
      <TimeField control={control} name="at" label={t('at')} description={t('atHelp')} />
      <RadioField control={control} name="way" label={t('way')} options={ways} />
      <TextField control={control} name="place" label={t('place')} description={t('placeHelp')} optional />
      <SelectField control={control} name="staffId" label={t('staffId')} options={staff} />
    </>
  );
}
