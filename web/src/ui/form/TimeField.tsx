import { TextField as TextInput } from '@navikt/ds-react';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { shownTime } from '#web/i18n/dates.ts';
import { useLanguage } from '#web/i18n/language.tsx';
import { type FieldProps, useField } from './fields.tsx';
import { asTypedTime } from './timeInput.ts';

/** A time of day, typed in any of the ways people write one. The form holds `HH:MM`, or what was typed where that is no time. */
export function TimeField<Values extends FieldValues, Sent>(props: FieldProps<Values, Sent>) {
  const { id, text, change, blur, ref, error, label } = useField(props);
  const { language } = useLanguage();
  const [typing, setTyping] = useState<string>();
  return (
    <TextInput
      ref={ref}
      id={id}
      label={label}
      description={props.description}
      inputMode="decimal"
      autoComplete="off"
      htmlSize={6}
      error={error}
      value={typing ?? shownTime(text, language)}
      onChange={({ target }) => {
        setTyping(target.value);
        change(asTypedTime(target.value));
      }}
      onBlur={() => {
        setTyping(undefined);
        blur();
      }}
    />
  );
}
