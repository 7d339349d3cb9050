import { Button } from '@navikt/ds-react';
import { type Control, useFieldArray, useWatch } from 'react-hook-form';
import { TARGETED } from '#shared/reports/index.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { NumberField, SelectField, TextField } from '#web/ui/form/fields.tsx';
import css from './GrantFields.module.css';
import { type HeadValues, NEW_PHASE, NEW_TARGET } from './headForm.ts';
import { texts } from './texts.ts';

interface Props<Sent> {
  readonly control: Control<HeadValues, unknown, Sent>;
}

/** Who gives a grant, the project's phases, and what was promised. */
export function GrantFields<Sent>({ control }: Props<Sent>) {
  const t = useTexts(texts);
  return (
    <>
      <TextField control={control} name="grant.funder" label={t('funder')} />
      <TextField control={control} name="grant.name" label={t('grantName')} />
      <PhaseFields control={control} />
      <TargetFields control={control} />
    </>
  );
}

function PhaseFields<Sent>({ control }: Props<Sent>) {
  const t = useTexts(texts);
  const { fields, append, remove } = useFieldArray({ control, name: 'grant.phases' });
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{t('phases')}</legend>
      <p>{t('phasesHelp')}</p>
      {fields.map(({ id }, at) => (
        <div key={id} className={css.row}>
          <TextField control={control} name={`grant.phases.${at}.name`} label={t('phaseName', { n: at + 1 })} />
          <DateField control={control} name={`grant.phases.${at}.from`} label={t('phaseFrom', { n: at + 1 })} />
          <DateField control={control} name={`grant.phases.${at}.to`} label={t('phaseTo', { n: at + 1 })} />
          <Button type="button" variant="tertiary" data-color="neutral" size="small" onClick={() => remove(at)}>
            {t('removePhase', { n: at + 1 })}
          </Button>
        </div>
      ))}
      <Button type="button" variant="secondary" size="small" onClick={() => append(NEW_PHASE)}>
        {t('addPhase')}
      </Button>
    </fieldset>
  );
}

function TargetFields<Sent>({ control }: Props<Sent>) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { fields, append, remove } = useFieldArray({ control, name: 'targets' });
  const phases = useWatch({ control, name: 'grant.phases' });
  const figures = TARGETED.map(({ id, name }) => ({ value: id, label: name[language] }));
  const times = phases.map(({ name }, at) => ({ value: String(at), label: name || t('phaseName', { n: at + 1 }) }));
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{t('targets')}</legend>
      {fields.map(({ id }, at) => (
        <div key={id} className={css.row}>
          <SelectField control={control} name={`targets.${at}.figure`} label={t('targetFigure', { n: at + 1 })} options={figures} />
          <SelectField
            control={control}
            name={`targets.${at}.phase`}
            label={t('targetPhase', { n: at + 1 })}
            description={t('wholePeriodHelp')}
            options={times}
            optional
          />
          <NumberField control={control} name={`targets.${at}.number`} label={t('targetNumber', { n: at + 1 })} />
          <Button type="button" variant="tertiary" data-color="neutral" size="small" onClick={() => remove(at)}>
            {t('removeTarget', { n: at + 1 })}
          </Button>
        </div>
      ))}
      <Button type="button" variant="secondary" size="small" onClick={() => append(NEW_TARGET)}>
        {t('addTarget')}
      </Button>
    </fieldset>
  );
}
