import { DatePicker } from '@navikt/ds-react';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { common } from '#web/i18n/common.ts';
import { fullDate } from '#web/i18n/dates.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { asTyped, dateOf, localDateOf } from './dateInput.ts';
import { type FieldProps, useField } from './fields.tsx';

interface Props<Values extends FieldValues, Sent> extends FieldProps<Values, Sent> {
  /** Days outside these cannot be picked in the calendar. */
  readonly from?: string;
  readonly to?: string;
}

/** A date, typed as dd.mm.yyyy or picked. The form holds `YYYY-MM-DD`, null when empty, or what was typed where that is no date. */
export function DateField<Values extends FieldValues, Sent>(props: Props<Values, Sent>) {
  const { id, text, change, blur, ref, error, label } = useField(props);
  const t = useTexts(common);
  const [typing, setTyping] = useState<string>();
  const date = dateOf(text);
  const from = dateOf(props.from ?? '');
  const to = dateOf(props.to ?? '');
  return (
    <DatePicker
      mode="single"
      {...(date && { selected: date, defaultMonth: date })}
      {...(from && { fromDate: from })}
      {...(to && { toDate: to })}
      onSelect={(picked?: Date) => {
        setTyping(undefined);
        change(picked ? localDateOf(picked) : null);
      }}
    >
      <DatePicker.Input
        ref={ref}
        id={id}
        label={label}
        description={props.description ?? t('dateHint')}
        inputMode="numeric"
        error={error}
        value={typing ?? (date ? fullDate(text) : text)}
        onChange={({ target }) => {
          setTyping(target.value);
          change(asTyped(target.value));
        }}
        onBlur={() => {
          setTyping(undefined);
          blur();
        }}
      />
    </DatePicker>
  );
}
