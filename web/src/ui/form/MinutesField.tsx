import { ErrorMessage } from '@navikt/ds-react';
import { useId } from 'react';
import type { FieldValues } from 'react-hook-form';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import choices from './choices.module.css';
import { type FieldProps, numberOf, useField } from './fields.tsx';
import css from './MinutesField.module.css';

const USUAL = [15, 30, 45, 60, 90, 120];

/** How long something lasted: the usual lengths as targets for a thumb, and any other typed. Minutes; null when nobody knows. */
export function MinutesField<Values extends FieldValues, Sent>(props: FieldProps<Values, Sent>) {
  const t = useTexts(common);
  const { id, value, text, change, blur, ref, error, label } = useField(props);
  const otherId = useId();
  const errorId = useId();
  const isUsual = USUAL.some((minutes) => minutes === value);
  return (
    <fieldset className={choices.group} aria-describedby={errorId} {...(error && { 'data-error': true })}>
      <legend className={choices.legend}>{label}</legend>
      <div className={choices.options}>
        {USUAL.map((minutes, at) => (
          <label key={minutes} className={choices.option}>
            <input
              {...(at === 0 && { id, ref })}
              type="radio"
              className={choices.input}
              name={id}
              checked={value === minutes}
              onChange={() => change(minutes)}
              onBlur={blur}
            />
            <span className={choices.box} aria-hidden="true" data-type="radio" />
            {t('minutes', { n: minutes })}
          </label>
        ))}
      </div>
      <label htmlFor={otherId} className={css.other}>
        {t('otherMinutes')}
        <input
          id={otherId}
          className={css.input}
          inputMode="numeric"
          autoComplete="off"
          value={isUsual ? '' : text}
          onChange={({ target }) => change(numberOf(target.value))}
          onBlur={blur}
        />
      </label>
      <div id={errorId} aria-live="polite">
        {error && <ErrorMessage showIcon>{error}</ErrorMessage>}
      </div>
    </fieldset>
  );
}
