import { type UseFormReturn, useFormState, useWatch } from 'react-hook-form';
import { COMMUNICATION_STYLES, GENDERS, INTERESTS, SKILLS, SPOKEN_LANGUAGES } from '#shared/traits/index.ts';
import { useAreaOptions } from '#web/app/useAreaOptions.ts';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CheckboxField, ConfirmField, RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { NumberField, TextArea, TextField } from '#web/ui/form/fields.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { WeekField } from '#web/ui/form/WeekField.tsx';
import { Section } from '#web/ui/Section.tsx';
import { today } from '#web/ui/When.tsx';
import { texts } from './texts.ts';
import css from './VolunteerFields.module.css';
import type { VolunteerValues } from './volunteerForm.ts';

const CAPACITIES = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

interface Props<Sent> {
  readonly form: UseFormReturn<VolunteerValues, unknown, Sent>;
  /** Somebody new says that they are an adult. */
  readonly isNew?: boolean;
}

/** The fields of a volunteer, new or changed. */
export function VolunteerFields<Sent>({ form: { control }, isNew = false }: Props<Sent>) {
  const t = useTexts(texts);
  const word = useTexts(common);
  const areas = useAreaOptions(useFormState({ control }).defaultValues?.areas);
  const styles = [{ value: '', label: word('notStated') }, ...useOptions(COMMUNICATION_STYLES)];
  const hasOwnExperience = useWatch({ control, name: 'hasOwnExperience' });
  return (
    <>
      <Section title={t('who')}>
        <div className={css.fields}>
          <TextField control={control} name="name" label={t('name')} />
          <div className={css.beside}>
            <NumberField control={control} name="birthYear" label={t('birthYear')} />
          </div>
          {isNew && <DateField control={control} name="appliedOn" label={t('appliedOn')} to={today()} />}
          {isNew && <ConfirmField control={control} name="isAdult" label={t('isAdult')} description={t('isAdultHelp')} />}
          <RadioField control={control} name="gender" label={t('gender')} options={useOptions(GENDERS)} />
          <div className={css.beside}>
            <TextField control={control} name="phone" label={t('phone')} type="tel" optional />
            <TextField control={control} name="email" label={t('email')} type="email" optional />
          </div>
        </div>
      </Section>
      <Section title={t('together')}>
        <div className={css.fields}>
          <CheckboxField control={control} name="languages" label={t('languages')} options={useOptions(SPOKEN_LANGUAGES)} />
          <CheckboxField control={control} name="skills" label={t('skills')} options={useOptions(SKILLS)} />
          <CheckboxField control={control} name="interests" label={t('interests')} options={useOptions(INTERESTS)} />
          <CheckboxField control={control} name="dislikes" label={t('dislikes')} options={useOptions(INTERESTS)} />
          <RadioField control={control} name="communicationStyle" label={t('communicationStyle')} options={styles} />
          <ConfirmField control={control} name="hasOwnExperience" label={t('ownExperienceChoice')} description={t('ownExperienceHelp')} />
          {hasOwnExperience && <DateField control={control} name="ownExperience.consentedOn" label={t('consentedOn')} to={today()} />}
        </div>
      </Section>
      <Section title={t('whenWhere')}>
        <div className={css.fields}>
          <WeekField control={control} name="week" label={t('week')} />
          <CheckboxField control={control} name="areas" label={t('areas')} options={areas} />
          <RadioField control={control} name="capacity" label={t('capacity')} options={CAPACITIES} />
        </div>
      </Section>
      <TextArea control={control} name="note" label={t('note')} description={t('noteHelp')} optional />
    </>
  );
}
