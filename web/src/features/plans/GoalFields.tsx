import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { type Control, type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form';
import { STEP_OWNERS } from '#shared/participants/index.ts';
import { listPartners } from '#shared/partners/index.ts';
import { LIFE_DOMAINS } from '#shared/plans/index.ts';
import { useWholeList } from '#web/app/queries.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { RadioField } from '#web/ui/form/choices.tsx';
import { DateField } from '#web/ui/form/DateField.tsx';
import { SelectField, TextArea, TextField } from '#web/ui/form/fields.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import { Section } from '#web/ui/Section.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import css from './AssessmentFields.module.css';
import { type GoalValues, NO_DOMAIN, newStep, OWNED_BY_PARTNER } from './goalForm.ts';
import { goalTexts } from './goalTexts.ts';

/** A goal in somebody's own words, and the steps towards it. */
export function GoalFields<Sent>({ form: { control, getValues } }: { readonly form: UseFormReturn<GoalValues, unknown, Sent> }) {
  const t = useTexts(goalTexts);
  const toast = useToast();
  const domains = [...useOptions(LIFE_DOMAINS), { value: NO_DOMAIN, label: t('noDomain') }];
  // a step's id is its own, so the list's key has another name
  const { fields, append, insert, remove } = useFieldArray({ control, name: 'steps', keyName: 'key' });

  const removeAt = (at: number): void => {
    const removed = getValues('steps')[at];
    remove(at);
    toast({ text: t('stepRemoved'), ...(removed && { undo: () => insert(at, removed) }) });
  };

  return (
    <>
      <TextArea control={control} name="words" label={t('words')} rows={2} />
      <SelectField control={control} name="domain" label={t('domain')} options={domains} />
      {fields.map(({ key }, at) => (
        <Section
          key={key}
          title={t('step', { n: at + 1 })}
          action={
            <Button
              type="button"
              size="small"
              variant="tertiary"
              data-color="neutral"
              icon={<TrashIcon title={t('removeStep', { n: at + 1 })} />}
              onClick={() => removeAt(at)}
            />
          }
        >
          <StepFields control={control} at={at} />
        </Section>
      ))}
      <div>
        <Button type="button" variant="secondary" size="small" icon={<PlusIcon aria-hidden />} onClick={() => append(newStep())}>
          {t('addStep')}
        </Button>
      </div>
    </>
  );
}

function StepFields<Sent>({ control, at }: { readonly control: Control<GoalValues, unknown, Sent>; readonly at: number }) {
  const t = useTexts(goalTexts);
  const owners = useOptions(STEP_OWNERS);
  const owner = useWatch({ control, name: `steps.${at}.owner` });
  const partners = useWholeList(listPartners).items ?? [];
  return (
    <div className={css.fields}>
      <TextField control={control} name={`steps.${at}.text`} label={t('text')} />
      <RadioField control={control} name={`steps.${at}.owner`} label={t('owner')} options={owners} />
      {owner === OWNED_BY_PARTNER && (
        <SelectField
          control={control}
          name={`steps.${at}.partnerId`}
          label={t('partner')}
          options={partners.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <DateField control={control} name={`steps.${at}.dueOn`} label={t('dueOn')} optional />
    </div>
  );
}
