import { type UseFormReturn, useWatch } from 'react-hook-form';
import { useTexts } from '#web/i18n/language.tsx';
import { ConfirmField } from '#web/ui/form/choices.tsx';
import { TextField } from '#web/ui/form/fields.tsx';
import type { SettingsValues } from './settingsForm.ts';
import { settingsTexts } from './texts.ts';

/** Whether the city may ask for a police certificate, and by which law. */
export function CertificateFields<Sent>({ form: { control } }: { readonly form: UseFormReturn<SettingsValues, unknown, Sent> }) {
  const t = useTexts(settingsTexts);
  const hasBasis = useWatch({ control, name: 'hasBasis' });
  return (
    <>
      <ConfirmField control={control} name="hasBasis" label={t('hasBasis')} description={t('certificateHelp')} />
      {hasBasis && <TextField control={control} name="certificateBasis" label={t('basis')} description={t('basisHelp')} />}
    </>
  );
}
