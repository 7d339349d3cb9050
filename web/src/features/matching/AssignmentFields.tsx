import type { Control } from 'react-hook-form';
import { MATTERS_MOST, RHYTHMS } from '#shared/matching/index.ts';
import { SKILLS } from '#shared/traits/index.ts';
import { useAreaOptions } from '#web/app/useAreaOptions.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CheckboxField, RadioField } from '#web/ui/form/choices.tsx';
import { SelectField, TextField } from '#web/ui/form/fields.tsx';
import { MinutesField } from '#web/ui/form/MinutesField.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { WeekField } from '#web/ui/form/WeekField.tsx';
import type { AssignmentValues } from './assignmentForm.ts';
import { assignmentTexts } from './assignmentTexts.ts';

interface Props<Sent> {
  readonly control: Control<AssignmentValues, unknown, Sent>;
  /** Areas it had before, which may be kept though the city no longer uses them. */
  readonly had?: readonly string[];
}

/** What, how often and for how long, when and where, and what matters most. */
export function AssignmentFields<Sent>({ control, had = [] }: Props<Sent>) {
  const t = useTexts(assignmentTexts);
  return (
    <>
      <TextField control={control} name="title" label={t('title')} description={t('titleHelp')} />
      <RadioField control={control} name="need" label={t('need')} options={useOptions(SKILLS)} />
      <RadioField control={control} name="rhythm" label={t('rhythm')} options={useOptions(RHYTHMS)} />
      <MinutesField control={control} name="minutes" label={t('minutes')} optional />
      <WeekField control={control} name="week" label={t('week')} description={t('weekHelp')} optional />
      <CheckboxField
        control={control}
        name="areas"
        label={t('areas')}
        description={t('areasHelp')}
        options={useAreaOptions(had)}
        optional
      />
      <SelectField
        control={control}
        name="mattersMost"
        label={t('mattersMost')}
        description={t('mattersMostHelp')}
        options={useOptions(MATTERS_MOST)}
        optional
      />
    </>
  );
}
