import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { PARTNER_KINDS } from '#shared/partners/index.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { TextArea, TextField } from '#web/ui/form/fields.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { Section } from '#web/ui/Section.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import css from './PartnerFields.module.css';
import { noContact, type PartnerValues } from './partnerForm.ts';
import { texts } from './texts.ts';

/** The fields of a partner, new or changed. */
export function PartnerFields<Sent>({ form: { control, getValues } }: { readonly form: UseFormReturn<PartnerValues, unknown, Sent> }) {
  const t = useTexts(texts);
  const toast = useToast();
  const kinds = useOptions(PARTNER_KINDS);
  const { fields, append, insert, remove } = useFieldArray({ control, name: 'contacts' });

  const removeAt = (at: number): void => {
    const removed = getValues('contacts')[at];
    remove(at);
    toast({ text: t('contactRemoved'), ...(removed && { undo: () => insert(at, removed) }) });
  };

  return (
    <>
      <TextField control={control} name="name" label={t('name')} />
      <RadioField control={control} name="kind" label={t('type')} options={kinds} />
      {fields.map(({ id }, at) => (
        <Section
          key={id}
          title={t('contact', { n: at + 1 })}
          action={
            <Button
              type="button"
              size="small"
              variant="tertiary"
              data-color="neutral"
              icon={<TrashIcon title={t('removeContact', { n: at + 1 })} />}
              onClick={() => removeAt(at)}
            />
          }
        >
          <div className={css.contact}>
            <TextField control={control} name={`contacts.${at}.name`} label={t('name')} />
            <TextField control={control} name={`contacts.${at}.role`} label={t('role')} optional />
            <TextField control={control} name={`contacts.${at}.phone`} label={t('phone')} type="tel" optional />
            <TextField control={control} name={`contacts.${at}.email`} label={t('email')} type="email" optional />
          </div>
        </Section>
      ))}
      <div>
        <Button type="button" variant="secondary" size="small" icon={<PlusIcon aria-hidden />} onClick={() => append(noContact)}>
          {t('addContact')}
        </Button>
      </div>
      <Section title={t('agreement')}>
        <div className={css.contact}>
          <DateField control={control} name="agreement.from" label={t('agreementFrom')} optional />
          <DateField control={control} name="agreement.to" label={t('agreementTo')} optional />
        </div>
        <TextArea control={control} name="agreement.note" label={t('agreementNote')} rows={2} optional />
      </Section>
      <TextArea control={control} name="note" label={t('note')} description={t('noteHelp')} optional />
    </>
  );
}
