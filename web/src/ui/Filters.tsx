import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { type ReactNode, useId } from 'react';
import { common } from '#web/i18n/common.ts';
import { formatNumber } from '#web/i18n/dates.ts';
import { useLanguage, useTexts } from '#web/i18n/language.tsx';
import css from './Filters.module.css';
import type { Option } from './form/fields.tsx';

/** What narrows a list down, in one line over it. The choices live in the address, so that Back and reload keep them. */
export const Filters = ({ children }: { readonly children: ReactNode }) => <search className={css.filters}>{children}</search>;

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string | undefined) => void;
}

/** Narrows down by what is typed. */
export const FilterText = ({ label, value, onChange }: TextProps) => (
  <label className={css.text}>
    <span className={css.hidden}>{label}</span>
    <MagnifyingGlassIcon aria-hidden className={css.icon} />
    <input type="search" placeholder={label} value={value} onChange={({ target }) => onChange(target.value || undefined)} />
  </label>
);

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (Option & { readonly count?: number })[];
  readonly onChange: (value: string | undefined) => void;
}

/** Narrows down to one of a few, each with how many there are. */
export function FilterChoice({ label, value, options, onChange }: ChoiceProps) {
  const t = useTexts(common);
  const name = useId();
  const { language } = useLanguage();
  const choices: ChoiceProps['options'] = [{ value: '', label: t('all') }, ...options];
  return (
    <fieldset className={css.choice}>
      <legend className={css.hidden}>{label}</legend>
      {choices.map((option) => (
        <label key={option.value} className={css.option}>
          <input
            type="radio"
            name={name}
            checked={(value ?? '') === option.value}
            onChange={() => onChange(option.value || undefined)}
            className={css.control}
          />
          {option.label}
          {option.count !== undefined && <span className={css.count}>{formatNumber(option.count, language)}</span>}
        </label>
      ))}
    </fieldset>
  );
}
