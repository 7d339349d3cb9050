import { Button, TextField as TextInput } from '@navikt/ds-react';
import { useState } from 'react';
import { type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form';
import { useTexts } from '#web/i18n/language.tsx';
import { TextField } from '#web/ui/form/fields.tsx';
import { Section } from '#web/ui/Section.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import css from './AreasFields.module.css';
import { type AreasValues, additionOf } from './areasForm.ts';
import { texts } from './texts.ts';

interface Props<Sent> {
  readonly form: UseFormReturn<AreasValues, unknown, Sent>;
}

/** The list of areas: each can be called something else and be retired, and new ones come last. */
export function AreasFields<Sent>({ form: { control, getValues, setValue } }: Props<Sent>) {
  const t = useTexts(texts);
  const { fields } = useFieldArray({ control, name: 'areas', keyName: 'key' });
  const areas = useWatch({ control, name: 'areas' });
  return (
    <Section title={t('ofCity')}>
      <p className={css.help}>{t('retireHelp')}</p>
      <ul className={css.areas}>
        {fields.map(({ key }, at) => {
          const { name = '', isRetired = false } = areas[at] ?? {};
          return (
            <li key={key} className={css.area}>
              <TextField
                control={control}
                name={`areas.${at}.name`}
                label={t('areaName', { n: at + 1 })}
                {...(isRetired && { description: t('retired') })}
              />
              <Button
                type="button"
                size="small"
                variant="tertiary"
                data-color="neutral"
                aria-label={t(isRetired ? 'useOneAgain' : 'retireOne', { name })}
                onClick={() => setValue(`areas.${at}.isRetired`, !isRetired, { shouldDirty: true })}
              >
                {t(isRetired ? 'useAgain' : 'retire')}
              </Button>
            </li>
          );
        })}
      </ul>
      <NewArea
        areas={areas}
        onAdd={(name) => {
          const { area, pairs } = additionOf(name, getValues('areas'));
          setValue('areas', [...getValues('areas'), area], { shouldDirty: true });
          setValue('travelMinutes', [...getValues('travelMinutes'), ...pairs], { shouldDirty: true });
        }}
      />
    </Section>
  );
}

interface NewProps {
  readonly areas: AreasValues['areas'];
  readonly onAdd: (name: string) => void;
}

function NewArea({ areas, onAdd }: NewProps) {
  const t = useTexts(texts);
  const toast = useToast();
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const add = (): void => {
    const named = name.trim();
    if (named === '') return;
    if (areas.some((area) => area.name.toLowerCase() === named.toLowerCase())) {
      setError(t('nameTaken'));
      return;
    }
    onAdd(named);
    toast({ text: t('added', { name: named }) });
    setName('');
  };
  return (
    <div className={css.area}>
      <TextInput
        label={t('newArea')}
        autoComplete="off"
        error={error}
        value={name}
        onChange={({ target }) => {
          setName(target.value);
          setError(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <Button type="button" size="small" variant="secondary" onClick={add}>
        {t('add')}
      </Button>
    </div>
  );
}
