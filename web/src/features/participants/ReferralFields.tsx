import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { type Control, useWatch } from 'react-hook-form';
import { ELIGIBILITY } from '#shared/participants/index.ts';
import { listPartners } from '#shared/partners/index.ts';
import { useWholeList } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { SelectField, TextArea } from '#web/ui/form/fields.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { Section } from '#web/ui/Section.tsx';
import { Failed } from '#web/ui/States.tsx';
import { today } from '#web/ui/When.tsx';
import css from './ProfileFields.module.css';
import { BY_REFERRAL, BY_THEMSELVES, isAdmitted, NOT_YET, type ProfileValues, TAKEN_IN } from './profileForm.ts';
import { PROFILE_FIELDS, profileTexts } from './profileTexts.ts';

interface Props<Sent> {
  readonly control: Control<ProfileValues, unknown, Sent>;
  readonly onNewPartner: () => void;
}

/** How somebody came here, from whom, and on what basis they were admitted. */
export function ReferralFields<Sent>({ control, asksAdmission, onNewPartner }: Props<Sent> & { readonly asksAdmission: boolean }) {
  const t = useTexts(profileTexts);
  const field = useTexts(PROFILE_FIELDS);
  const bases = useOptions(ELIGIBILITY);
  const [cameBy, takenIn] = useWatch({ control, name: ['cameBy', 'takenIn'] });
  const ways = [
    { value: BY_REFERRAL, label: t('byReferral') },
    { value: BY_THEMSELVES, label: t('byThemselves') },
  ];
  const admissions = [
    { value: TAKEN_IN, label: t('takenInNow') },
    { value: NOT_YET, label: t('notYet') },
  ];
  return (
    <Section title={t('howTheyCame')}>
      <div className={css.fields}>
        <RadioField control={control} name="cameBy" label={t('cameBy')} options={ways} />
        {cameBy === BY_REFERRAL && (
          <>
            <PartnerField control={control} onNewPartner={onNewPartner} />
            <DateField control={control} name="referral.on" label={t('referredOn')} to={today()} />
            <TextArea control={control} name="referral.note" label={t('referralNote')} rows={2} optional />
          </>
        )}
        {asksAdmission && cameBy === BY_REFERRAL && (
          <RadioField control={control} name="takenIn" label={t('takenIn')} description={t('takenInHelp')} options={admissions} />
        )}
        {isAdmitted({ cameBy, takenIn }) && (
          <>
            <RadioField control={control} name="eligibility" label={field('eligibility')} options={bases} />
            <TextArea control={control} name="eligibilityNote" label={field('eligibilityNote')} rows={2} optional />
          </>
        )}
      </div>
    </Section>
  );
}

/** Who referred; a partner not in the list can be registered without leaving the form. */
function PartnerField<Sent>({ control, onNewPartner }: Props<Sent>) {
  const t = useTexts(profileTexts);
  const { items, error, retry } = useWholeList(listPartners);
  const options = (items ?? []).map(({ id, name }) => ({ value: id, label: name })).sort((a, b) => a.label.localeCompare(b.label, 'nb'));
  return (
    <>
      {error && <Failed error={error} retry={retry} />}
      <div className={css.beside}>
        <SelectField
          control={control}
          name="referral.partnerId"
          label={t('partner')}
          options={options}
          {...(items?.length === 0 && { description: t('noPartners') })}
        />
        <Button type="button" variant="secondary" icon={<PlusIcon aria-hidden />} onClick={onNewPartner}>
          {t('newPartner')}
        </Button>
      </div>
    </>
  );
}
