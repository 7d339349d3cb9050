import { ChevronDownIcon } from '@navikt/aksel-icons';
import css from './FilterSelect.module.css';
import type { Option } from './form/fields.tsx';

interface SelectProps {
  readonly label: string;
  /** What stands where nothing narrows it down: "Alle faser". */
  readonly everything: string;
  readonly value: string | undefined;
  readonly options: readonly Option[];
  readonly onChange: (value: string | undefined) => void;
}

/** Narrows down to one of several, where a row of choices would be too long. */
export const FilterSelect = ({ label, everything, value, options, onChange }: SelectProps) => (
  <span className={css.select}>
    <select aria-label={label} value={value ?? ''} onChange={({ target }) => onChange(target.value || undefined)}>
      <option value="">{everything}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
    <ChevronDownIcon aria-hidden className={css.icon} />
  </span>
);

interface ToggleProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Narrows down by one thing that is so or not. */
export const FilterToggle = ({ label, on, onChange }: ToggleProps) => (
  <label className={css.toggle}>
    <input type="checkbox" checked={on} onChange={({ target }) => onChange(target.checked)} />
    {label}
  </label>
);
