import { type Control, useWatch } from 'react-hook-form';
import { DISCHARGE_KINDS, PHASES } from '#shared/participants/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { Section } from '#web/ui/Section.tsx';
import css from './ProfileFields.module.css';
import type { ProfileValues } from './profileForm.ts';
import { PROFILE_FIELDS, profileTexts } from './profileTexts.ts';

/** Where somebody is relative to treatment, and the day it is planned to end. */
export function TreatmentFields<Sent>({ control }: { readonly control: Control<ProfileValues, unknown, Sent> }) {
  const t = useTexts(profileTexts);
  const field = useTexts(PROFILE_FIELDS);
  const phases = useOptions(PHASES);
  const kinds = useOptions(DISCHARGE_KINDS);
  const [phase, eligibility, planned] = useWatch({ control, name: ['phase', 'eligibility', 'plannedDischarge'] });
  // release from prison is planned like a discharge; a date once set stays in sight until somebody takes it away
  const asked = phase === 'during' || eligibility === 'leavingPrison' || planned !== null;
  return (
    <Section title={t('treatment')}>
      <div className={css.fields}>
        <RadioField control={control} name="phase" label={field('phase')} description={t('phaseHelp')} options={phases} />
        {asked && (
          <>
            <RadioField control={control} name="dischargeKind" label={field('dischargeKind')} options={kinds} />
            <DateField
              control={control}
              name="plannedDischarge"
              label={field('plannedDischarge')}
              description={t('plannedDischargeHelp')}
              optional
            />
          </>
        )}
      </div>
    </Section>
  );
}
