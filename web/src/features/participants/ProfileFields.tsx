import { useState } from 'react';
import type { Control } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import type { City } from '#shared/kernel/city.ts';
import { SAFE_CONTACT } from '#shared/participants/index.ts';
import { GENDERS } from '#shared/traits/index.ts';
import { useServices } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { NumberField, TextArea, TextField } from '#web/ui/form/fields.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { Section } from '#web/ui/Section.tsx';
import { ContactRulesFields } from './ContactRulesFields.tsx';
import css from './ProfileFields.module.css';
import type { ProfileValues } from './profileForm.ts';
import { PROFILE_FIELDS, profileTexts } from './profileTexts.ts';
import { ReferralFields } from './ReferralFields.tsx';
import { TreatmentFields } from './TreatmentFields.tsx';

interface Props<Sent> {
  readonly control: Control<ProfileValues, unknown, Sent>;
  readonly city: City;
  /** Asks whether one who was referred is taken in at once: of those who are registered, not of those who are here. */
  readonly asksAdmission: boolean;
  /** Asks to register a partner that is not in the list. */
  readonly onNewPartner: () => void;
}

/** The fields of a profile, new or changed, in the order one asks. */
export function ProfileFields<Sent>({ control, city, asksAdmission, onNewPartner }: Props<Sent>) {
  const t = useTexts(profileTexts);
  const field = useTexts(PROFILE_FIELDS);
  const genders = useOptions(GENDERS);
  const ways = useOptions(SAFE_CONTACT);
  const own = useServices().person.services;
  const chosen = useWatch({ control, name: 'service' });
  const [standing] = useState(chosen);
  // one moves a participant only between services one works in oneself
  const services = city.services
    .filter(({ id }) => own.includes(id) || id === standing)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Section title={t('who')}>
        <div className={css.fields}>
          <TextField control={control} name="preferredName" label={field('preferredName')} description={t('preferredNameHelp')} />
          <TextField control={control} name="fullName" label={field('fullName')} optional />
          <NumberField control={control} name="birthYear" label={field('birthYear')} description={t('birthYearHelp')} optional />
          <RadioField control={control} name="gender" label={field('gender')} options={genders} />
          {services.length > 1 && <RadioField control={control} name="service" label={field('service')} options={services} />}
        </div>
      </Section>
      <Section title={t('contact')}>
        <div className={css.fields}>
          <RadioField control={control} name="safeContact" label={field('safeContact')} options={ways} />
          <div className={css.pair}>
            <TextField control={control} name="phone" label={field('phone')} type="tel" optional />
            <TextField control={control} name="email" label={field('email')} type="email" optional />
          </div>
          <TextArea
            control={control}
            name="safeContactNote"
            label={field('safeContactNote')}
            description={t('safeContactNoteHelp')}
            rows={2}
            optional
          />
          <ContactRulesFields control={control} />
        </div>
      </Section>
      <ReferralFields control={control} asksAdmission={asksAdmission} onNewPartner={onNewPartner} />
      <TreatmentFields control={control} />
    </>
  );
}
