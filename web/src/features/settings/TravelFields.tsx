import { Select } from '@navikt/ds-react';
import { useState } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { useTexts } from '#web/i18n/language.tsx';
import { NumberField } from '#web/ui/form/fields.tsx';
import { Section } from '#web/ui/Section.tsx';
import { type AreasValues, legsFrom } from './areasForm.ts';
import css from './TravelFields.module.css';
import { texts } from './texts.ts';

interface Props<Sent> {
  readonly form: UseFormReturn<AreasValues, unknown, Sent>;
}

/** Minutes between areas, from one at a time: a table of all against all fits no phone. */
export function TravelFields<Sent>({ form: { control } }: Props<Sent>) {
  const t = useTexts(texts);
  const areas = useWatch({ control, name: 'areas' });
  const travelMinutes = useWatch({ control, name: 'travelMinutes' });
  const inUse = areas.filter(({ isRetired }) => !isRetired);
  const [chosen, setChosen] = useState<string>();
  const from = inUse.find(({ id }) => id === chosen)?.id ?? inUse[0]?.id ?? '';
  return (
    <Section title={t('travel')}>
      <div className={css.travel}>
        <p className={css.help}>{t('travelHelp')}</p>
        <Select label={t('from')} value={from} onChange={({ target }) => setChosen(target.value)}>
          {inUse.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <div className={css.legs}>
          {legsFrom(from, { areas, travelMinutes }).map(({ at, name }) => (
            <NumberField key={at} control={control} name={`travelMinutes.${at}.minutes`} label={t('minutesTo', { name })} />
          ))}
        </div>
      </div>
    </Section>
  );
}
