import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { useTexts } from '#web/i18n/language.tsx';
import { ConfirmField } from '#web/ui/form/choices.tsx';
import { TextField } from '#web/ui/form/fields.tsx';
import css from './ModuleFields.module.css';
import { NEW_MODULE, type SettingsValues } from './settingsForm.ts';
import { settingsTexts } from './texts.ts';

/** The parts of the city's training, each required or offered. */
export function ModuleFields<Sent>({ form: { control } }: { readonly form: UseFormReturn<SettingsValues, unknown, Sent> }) {
  const t = useTexts(settingsTexts);
  const { fields, append, remove } = useFieldArray({ control, name: 'modules' });
  return (
    <>
      <p>{t('trainingLead')}</p>
      <ol className={css.modules}>
        {fields.map(({ id }, at) => (
          <li key={id} className={css.module}>
            <TextField control={control} name={`modules.${at}.name`} label={t('moduleName', { n: at + 1 })} />
            <ConfirmField control={control} name={`modules.${at}.required`} label={t('required')} />
            <Button
              type="button"
              size="small"
              variant="tertiary"
              data-color="neutral"
              icon={<TrashIcon title={t('removeModule', { n: at + 1 })} />}
              onClick={() => remove(at)}
            />
          </li>
        ))}
      </ol>
      <Button type="button" size="small" variant="secondary" icon={<PlusIcon aria-hidden />} onClick={() => append(NEW_MODULE)}>
        {t('addModule')}
      </Button>
    </>
  );
}
