import type { Control } from 'react-hook-form';
import { keysOf } from '#shared/kernel/keysOf.ts';
import { LIFE_DOMAINS, SCALE } from '#shared/plans/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { TextArea } from '#web/ui/form/fields.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { Section } from '#web/ui/Section.tsx';
import { today } from '#web/ui/When.tsx';
import css from './AssessmentFields.module.css';
import { type AssessmentValues, NOT_SAID } from './assessmentForm.ts';
import { assessmentTexts } from './assessmentTexts.ts';

/** How somebody sees each part of their life, their strengths and their wishes. */
export function AssessmentFields<Sent>({ control }: { readonly control: Control<AssessmentValues, unknown, Sent> }) {
  const t = useTexts(assessmentTexts);
  const domain = useTexts(LIFE_DOMAINS);
  const scale = [...useOptions(SCALE), { value: NOT_SAID, label: t('notSaid') }];
  return (
    <>
      {keysOf(LIFE_DOMAINS).map((name, at) => (
        <Section key={name} title={domain(name)}>
          <div className={css.fields}>
            <RadioField control={control} name={`domains.${at}.scale`} label={t('scale')} options={scale} />
            <TextArea control={control} name={`domains.${at}.words`} label={t('words')} rows={2} optional />
          </div>
        </Section>
      ))}
      <TextArea control={control} name="strengths" label={t('strengths')} description={t('strengthsHelp')} optional />
      <TextArea control={control} name="wishes" label={t('wishes')} description={t('wishesHelp')} optional />
      <DateField control={control} name="on" label={t('on')} to={today()} />
    </>
  );
}
