import { useId } from 'react';
import type { Option } from './form/fields.tsx';
import css from './Switcher.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

/** One of a few ways to see the same thing. */
export function Switcher({ label, value, options, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className={css.switcher}>
      <legend className={css.hidden}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={css.option}>
          <input
            type="radio"
            name={name}
            className={css.control}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
