import { type Control, useWatch } from 'react-hook-form';
import {
  CONSENT_PURPOSES,
  CONSENT_WAYS,
  type ConsentPurpose,
  restsOnLaw,
  SINGLE_PURPOSES,
  type SinglePurpose,
} from '#shared/consents/index.ts';
import type { City } from '#shared/kernel/city.ts';
import { LANGUAGE_NAMES } from '#web/app/shell/texts.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { SelectField } from '#web/ui/form/fields.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { Section } from '#web/ui/Section.tsx';
import { today } from '#web/ui/When.tsx';
import { ConsentText } from '../consents/ConsentText.tsx';
import { consentTexts } from '../consents/consentTexts.ts';
import css from './ProfileFields.module.css';
import { CONSENTS, DOES_NOT_CONSENT, type ProfileValues } from './profileForm.ts';

interface Props<Sent> {
  readonly control: Control<ProfileValues, unknown, Sent>;
  readonly city: City;
}

/** What is asked of somebody in this city: not what law decides, and nothing of other services where there are none. */
const askedIn = (city: City): readonly SinglePurpose[] =>
  SINGLE_PURPOSES.filter((purpose) => !restsOnLaw(purpose, city) && (purpose !== 'betweenServices' || city.services.length > 1));

/** What somebody who is registered consents to, each with the text they are asked by. */
export function ConsentFields<Sent>({ control, city }: Props<Sent>) {
  const t = useTexts(consentTexts);
  const languages = useOptions(LANGUAGE_NAMES);
  return (
    <>
      {city.kind === 'municipality' && <p>{t('byLaw')}</p>}
      <Section title={t('consents')}>
        <SelectField control={control} name="consentLanguage" label={t('textLanguage')} options={languages} />
      </Section>
      {askedIn(city).map((purpose) => (
        <ConsentField key={purpose} control={control} name={`consents.${purpose}`} purpose={purpose} />
      ))}
    </>
  );
}

interface FieldProps<Sent> extends Pick<Props<Sent>, 'control'> {
  readonly name: `consents.${SinglePurpose}` | 'sharing';
  readonly purpose: ConsentPurpose;
}

/** One consent, with the text it is asked by. */
export function ConsentField<Sent>({ control, name, purpose }: FieldProps<Sent>) {
  const t = useTexts(consentTexts);
  const purposeName = useTexts(CONSENT_PURPOSES);
  const ways = useOptions(CONSENT_WAYS);
  const [{ answer, givenOn }, language] = useWatch({ control, name: [name, 'consentLanguage'] });
  const answers = [
    { value: CONSENTS, label: t('yes') },
    { value: DOES_NOT_CONSENT, label: t('no') },
  ];
  return (
    <Section title={t('consentTo', { purpose: purposeName(purpose) })}>
      <div className={css.fields}>
        <ConsentText purpose={purpose} givenOn={givenOn} language={language} />
        <RadioField control={control} name={`${name}.answer`} label={t('asked')} options={answers} />
        {answer === CONSENTS && (
          <>
            <RadioField control={control} name={`${name}.how`} label={t('how')} options={ways} />
            <DateField control={control} name={`${name}.givenOn`} label={t('givenOn')} to={today()} />
          </>
        )}
      </div>
    </Section>
  );
}
