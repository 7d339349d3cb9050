import type { Control, FieldPath } from 'react-hook-form';
import { useTexts } from '#web/i18n/language.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { TextArea } from '#web/ui/form/fields.tsx';
import { MinutesField } from '#web/ui/form/MinutesField.tsx';
import { today } from '#web/ui/When.tsx';
import { supervisionTexts } from './texts.ts';

/** Supervision as typed. */
export interface SupervisionValues {
  readonly volunteerIds: string[];
  readonly on: string | null;
  readonly form: string | null;
  readonly minutes: number | null;
  readonly note: string;
}

/** Nothing typed yet; the form is what staff do most often. */
export const newSupervision = (form: 'talk' | 'group', volunteerIds: string[] = []): SupervisionValues => ({
  volunteerIds,
  on: today(),
  form,
  minutes: null,
  note: '',
});

interface Props<Sent> {
  readonly control: Control<SupervisionValues, unknown, Sent>;
  readonly noteHelp: string;
}

const names = { on: 'on', minutes: 'minutes', note: 'note' } as const satisfies Record<string, FieldPath<SupervisionValues>>;

/** When, how long and about what. */
export function SupervisionFields<Sent>({ control, noteHelp }: Props<Sent>) {
  const t = useTexts(supervisionTexts);
  return (
    <>
      <DateField control={control} name={names.on} label={t('on')} to={today()} />
      <MinutesField control={control} name={names.minutes} label={t('minutes')} />
      <TextArea control={control} name={names.note} label={t('note')} description={noteHelp} optional />
    </>
  );
}
