import type { UseFormReturn } from 'react-hook-form';
import type { OpenDoor } from '#shared/recruitment/index.ts';
import { INTERESTS, SPOKEN_LANGUAGES } from '#shared/traits/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CheckboxField, ConfirmField } from '#web/ui/form/choices.tsx';
import { NumberField, TextArea, TextField } from '#web/ui/form/fields.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { WeekField } from '#web/ui/form/WeekField.tsx';
import { Section } from '#web/ui/Section.tsx';
import css from './ApplyFields.module.css';
import type { ApplicationValues } from './applicationForm.ts';
import { texts } from './texts.ts';

interface Props<Sent> {
  readonly form: UseFormReturn<ApplicationValues, unknown, Sent>;
  readonly areas: OpenDoor['areas'];
}

/** What an application asks. */
export function ApplyFields<Sent>({ form: { control }, areas }: Props<Sent>) {
  const t = useTexts(texts);
  const places = areas.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Section title={t('who')}>
        <div className={css.fields}>
          <TextField control={control} name="name" label={t('name')} autoComplete="name" />
          <NumberField control={control} name="birthYear" label={t('birthYear')} />
          <ConfirmField control={control} name="isAdult" label={t('isAdult')} />
          <TextField control={control} name="phone" label={t('phone')} description={t('phoneHelp')} type="tel" autoComplete="tel" />
          <TextField control={control} name="email" label={t('email')} type="email" autoComplete="email" />
          <CheckboxField control={control} name="languages" label={t('languages')} options={useOptions(SPOKEN_LANGUAGES)} />
        </div>
      </Section>
      <Section title={t('when')}>
        <div className={css.fields}>
          <CheckboxField control={control} name="areas" label={t('areas')} options={places} optional />
          <WeekField control={control} name="week" label={t('week')} none={t('weekNone')} optional />
          <CheckboxField control={control} name="interests" label={t('interests')} options={useOptions(INTERESTS)} optional />
        </div>
      </Section>
      <Section title={t('own')}>
        <div className={css.fields}>
          <TextArea control={control} name="why" label={t('why')} description={t('whyHelp')} />
          <TextArea control={control} name="ownWords" label={t('ownWords')} optional />
        </div>
      </Section>
    </>
  );
}
