import { Checkbox, ErrorMessage } from '@navikt/ds-react';
import { useId } from 'react';
import type { FieldValues } from 'react-hook-form';
import css from './choices.module.css';
import { type FieldProps, type Option, useField } from './fields.tsx';

type Props<Values extends FieldValues, Sent> = FieldProps<Values, Sent> & { readonly options: readonly Option[] };

/** One choice of a few, each a target for a thumb. */
export const RadioField = <Values extends FieldValues, Sent>(props: Props<Values, Sent>) => <Choices {...props} type="radio" />;

/** Any number of choices, each a target for a thumb. */
export const CheckboxField = <Values extends FieldValues, Sent>(props: Props<Values, Sent>) => <Choices {...props} type="checkbox" />;

const namesIn = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);

function Choices<Values extends FieldValues, Sent>(props: Props<Values, Sent> & { readonly type: 'radio' | 'checkbox' }) {
  const { options, type, description } = props;
  const { id, value, change, blur, ref, error, label } = useField(props);
  const helpId = useId();
  const errorId = useId();
  const chosen = type === 'radio' ? [value] : namesIn(value);

  const choose = (option: string, on: boolean): void => {
    if (type === 'radio') change(option);
    else {
      const names = namesIn(value);
      // kept in the list's own order, so that the same choices are the same value however they were made
      change(options.map((each) => each.value).filter((each) => (each === option ? on : names.includes(each))));
    }
  };

  return (
    <fieldset className={css.group} aria-describedby={`${helpId} ${errorId}`} {...(error && { 'data-error': true })}>
      <legend className={css.legend}>{label}</legend>
      {description && (
        <div id={helpId} className={css.help}>
          {description}
        </div>
      )}
      <div className={css.options}>
        {options.map((option, at) => (
          <label key={option.value} className={css.option}>
            <input
              {...(at === 0 && { id, ref })}
              className={css.input}
              type={type}
              name={id}
              value={option.value}
              checked={chosen.includes(option.value)}
              aria-invalid={error ? true : undefined}
              onChange={({ target }) => choose(option.value, target.checked)}
              onBlur={blur}
            />
            <span className={css.box} aria-hidden="true" data-type={type} />
            {option.label}
          </label>
        ))}
      </div>
      <div id={errorId} aria-live="polite">
        {error && <ErrorMessage showIcon>{error}</ErrorMessage>}
      </div>
    </fieldset>
  );
}

type ConfirmProps<Values extends FieldValues, Sent> = Omit<FieldProps<Values, Sent>, 'description'> & { readonly description?: string };

/** One thing that is so or not. */
export function ConfirmField<Values extends FieldValues, Sent>(props: ConfirmProps<Values, Sent>) {
  const { id, value, change, blur, ref, error, label } = useField(props);
  const errorId = useId();
  return (
    <div>
      <Checkbox
        id={id}
        ref={ref}
        {...(props.description && { description: props.description })}
        error={error !== undefined}
        aria-describedby={errorId}
        checked={value === true}
        onChange={({ target }) => change(target.checked)}
        onBlur={blur}
      >
        {label}
      </Checkbox>
      <div id={errorId} aria-live="polite">
        {error && <ErrorMessage showIcon>{error}</ErrorMessage>}
      </div>
    </div>
  );
}
