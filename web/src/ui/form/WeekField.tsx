import { ErrorMessage } from '@navikt/ds-react';
import { useId } from 'react';
import type { FieldValues } from 'react-hook-form';
import * as z from 'zod/mini';
import { week as weekSchema } from '#shared/traits/week.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { weekTexts } from '../week/texts.ts';
import { WeekGrid } from '../week/WeekGrid.tsx';
import { WeekSummary } from '../week/WeekSummary.tsx';
import { type FieldProps, useField } from './fields.tsx';
import css from './WeekField.module.css';

/** When in the week somebody can meet. */
export function WeekField<Values extends FieldValues, Sent>(props: FieldProps<Values, Sent> & { readonly none?: string }) {
  const t = useTexts(weekTexts);
  const { id, value, change, ref, error, label } = useField(props);
  const labelId = useId();
  const week = z.safeParse(weekSchema, value).data ?? [];
  return (
    <div className={css.field}>
      <div id={labelId} className={css.label}>
        {label}
      </div>
      <p className={css.help}>{props.description ?? t('how')}</p>
      <WeekGrid week={week} onChange={change} labelledBy={labelId} id={id} focusRef={ref} />
      <p className={css.help} aria-live="polite">
        <WeekSummary week={week} none={props.none} />
      </p>
      {error && <ErrorMessage showIcon>{error}</ErrorMessage>}
    </div>
  );
}
