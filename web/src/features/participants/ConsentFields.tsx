import { type Control, useWatch } from 'react-hook-form';
import { CONSENT_PURPOSES, CONSENT_WAYS } from '#shared/participants/index.ts';
import { useCitySite } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { Section } from '#web/ui/Section.tsx';
import { today } from '#web/ui/When.tsx';
import { ConsentText } from './ConsentText.tsx';
import { consentTexts } from './consentTexts.ts';
import css from './ProfileFields.module.css';
import { CONSENTS, DOES_NOT_CONSENT, type ProfileValues } from './profileForm.ts';

interface Props<Sent> {
  readonly control: Control<ProfileValues, unknown, Sent>;
}

/** What somebody who is registered consents to, each with the text they are asked by. */
export function ConsentFields<Sent>({ control }: Props<Sent>) {
  const t = useTexts(consentTexts);
  const { kind } = useCitySite();
  return (
    <>
      {kind === 'municipality' && <p>{t('byLaw')}</p>}
      <ConsentField control={control} purpose="registration" />
      <ConsentField control={control} purpose="shareWithVolunteer" />
    </>
  );
}

function ConsentField<Sent>({ control, purpose }: Props<Sent> & { readonly purpose: keyof typeof CONSENT_PURPOSES }) {
  const t = useTexts(consentTexts);
  const purposeName = useTexts(CONSENT_PURPOSES);
  const ways = useOptions(CONSENT_WAYS);
  const answer = useWatch({ control, name: `consents.${purpose}.answer` });
  const answers = [
    { value: CONSENTS, label: t('yes') },
    { value: DOES_NOT_CONSENT, label: t('no') },
  ];
  return (
    <Section title={t('consentTo', { purpose: purposeName(purpose) })}>
      <div className={css.fields}>
        <ConsentText purpose={purpose} />
        <RadioField control={control} name={`consents.${purpose}.answer`} label={t('asked')} options={answers} />
        {answer === CONSENTS && (
          <>
            <RadioField control={control} name={`consents.${purpose}.how`} label={t('how')} options={ways} />
            <DateField control={control} name={`consents.${purpose}.givenOn`} label={t('givenOn')} to={today()} />
          </>
        )}
      </div>
    </Section>
  );
}
