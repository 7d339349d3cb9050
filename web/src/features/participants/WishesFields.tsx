import { type Control, useFormState, useWatch } from 'react-hook-form';
import { VOLUNTEER_GENDER_WISH } from '#shared/participants/index.ts';
import { COMMUNICATION_STYLES, INTERESTS, SPOKEN_LANGUAGES } from '#shared/traits/index.ts';
import { useAreaOptions } from '#web/app/useAreaOptions.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { CheckboxField, RadioField } from '#web/ui/form/choices.tsx';
import { TextArea } from '#web/ui/form/fields.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { WeekField } from '#web/ui/form/WeekField.tsx';
import { Section } from '#web/ui/Section.tsx';
import css from './ProfileFields.module.css';
import { EXPERIENCE_EITHER, NOT_ASKED, WANTS_EXPERIENCE, type WishesValues } from './wishesForm.ts';
import { WISH_FIELDS, wishesTexts } from './wishesTexts.ts';

interface Props<Sent> {
  readonly control: Control<WishesValues, unknown, Sent>;
}

/** What a participant wishes for: what matters, with whom, when and where. */
export function WishesFields<Sent>({ control }: Props<Sent>) {
  const t = useTexts(wishesTexts);
  const field = useTexts(WISH_FIELDS);
  const areas = useAreaOptions(useFormState({ control }).defaultValues?.areas);
  return (
    <>
      <Section title={t('whatMatters')}>
        <div className={css.fields}>
          <TextArea control={control} name="importantNow" label={field('importantNow')} description={t('importantNowHelp')} optional />
          <InterestFields control={control} />
        </div>
      </Section>
      <CompanySection control={control} />
      <Section title={t('whenWhere')}>
        <div className={css.fields}>
          <CheckboxField control={control} name="areas" label={field('areas')} options={areas} />
          <WeekField control={control} name="week" label={field('week')} />
        </div>
      </Section>
    </>
  );
}

function InterestFields<Sent>({ control }: Props<Sent>) {
  const t = useTexts(wishesTexts);
  const field = useTexts(WISH_FIELDS);
  const interests = useOptions(INTERESTS);
  const chosen = useWatch({ control, name: 'interests' });
  const first = [{ value: NOT_ASKED, label: t('noFirst') }, ...interests.filter(({ value }) => chosen.includes(value))];
  return (
    <>
      <CheckboxField control={control} name="interests" label={field('interests')} options={interests} />
      {chosen.length > 0 && <RadioField control={control} name="firstWish" label={field('firstWish')} options={first} />}
      <CheckboxField control={control} name="dislikes" label={field('dislikes')} options={interests} />
    </>
  );
}

function CompanySection<Sent>({ control }: Props<Sent>) {
  const t = useTexts(wishesTexts);
  const field = useTexts(WISH_FIELDS);
  const styles = [{ value: NOT_ASKED, label: t('notAsked') }, ...useOptions(COMMUNICATION_STYLES)];
  const experience = [
    { value: EXPERIENCE_EITHER, label: t('experienceEither') },
    { value: WANTS_EXPERIENCE, label: t('wantsExperience') },
  ];
  return (
    <Section title={t('together')}>
      <div className={css.fields}>
        <CheckboxField control={control} name="languages" label={field('languages')} options={useOptions(SPOKEN_LANGUAGES)} />
        <RadioField control={control} name="communicationStyle" label={field('communicationStyle')} options={styles} />
        <RadioField control={control} name="volunteerGender" label={field('volunteerGender')} options={useOptions(VOLUNTEER_GENDER_WISH)} />
        <RadioField control={control} name="wantsOwnExperience" label={field('wantsOwnExperience')} options={experience} />
      </div>
    </Section>
  );
}
