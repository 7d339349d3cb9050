import { Button } from '@navikt/ds-react';
import { type Control, useFieldArray } from 'react-hook-form';
import { AUDIENCES } from '#shared/reports/index.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import { CheckboxField, ConfirmField, RadioField } from '#web/ui/form/choices.tsx';
import { TextArea, TextField } from '#web/ui/form/fields.tsx';
import { useOptions } from '#web/ui/form/useOptions.ts';
import css from './GrantFields.module.css';
import { figureOptions, NEW_SECTION, type TemplateValues } from './templateForm.ts';
import { templateTexts } from './templateTexts.ts';

interface Props<Sent> {
  readonly control: Control<TemplateValues, unknown, Sent>;
}

/** What a template is called, whom its reports are for, and its parts in order. */
export function TemplateFields<Sent>({ control }: Props<Sent>) {
  const t = useTexts(templateTexts);
  const audiences = useOptions(AUDIENCES);
  return (
    <>
      <TextField control={control} name="name" label={t('name')} description={t('nameHelp')} />
      <RadioField control={control} name="audience" label={t('audience')} description={t('audienceHelp')} options={audiences} />
      <ConfirmField control={control} name="comparesYears" label={t('comparesYears')} />
      <ConfirmField control={control} name="hasGrant" label={t('hasGrant')} />
      <SectionFields control={control} />
    </>
  );
}

function SectionFields<Sent>({ control }: Props<Sent>) {
  const t = useTexts(templateTexts);
  const { language } = useLanguage();
  const { fields, append, remove, swap } = useFieldArray({ control, name: 'sections' });
  const figures = figureOptions((figure, by) => t('dividedBy', { figure, by }), language);
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{t('parts')}</legend>
      {fields.map(({ id }, at) => (
        <div key={id} className={css.row}>
          <TextField control={control} name={`sections.${at}.heading`} label={t('heading', { n: at + 1 })} />
          <TextArea
            control={control}
            name={`sections.${at}.guidance`}
            label={t('guidance', { n: at + 1 })}
            description={t('guidanceHelp')}
            rows={2}
          />
          <CheckboxField control={control} name={`sections.${at}.figures`} label={t('figures', { n: at + 1 })} options={figures} />
          <div className={css.ways}>
            {at > 0 && (
              <Button type="button" variant="secondary" size="small" onClick={() => swap(at, at - 1)}>
                {t('moveUp', { n: at + 1 })}
              </Button>
            )}
            {fields.length > 1 && (
              <Button type="button" variant="tertiary" data-color="neutral" size="small" onClick={() => remove(at)}>
                {t('removePart', { n: at + 1 })}
              </Button>
            )}
          </div>
        </div>
      ))}
      <Button type="button" variant="secondary" size="small" onClick={() => append(NEW_SECTION)}>
        {t('addPart')}
      </Button>
    </fieldset>
  );
}
