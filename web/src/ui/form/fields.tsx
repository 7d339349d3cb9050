import { Select, Textarea, TextField as TextInput } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { type Control, type FieldPath, type FieldValues, type RefCallBack, useController } from 'react-hook-form';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { useFieldId } from './FormFrame.tsx';

/** What every field takes: `control` and `name` tie it to its form, typed by the form's values. */
export interface FieldProps<Values extends FieldValues, Sent> {
  readonly control: Control<Values, unknown, Sent>;
  readonly name: FieldPath<Values>;
  readonly label: string;
  /** What helps one answer, before one does. */
  readonly description?: ReactNode;
  /** May be left empty, which the label says. */
  readonly optional?: boolean;
}

interface Field {
  readonly id: string;
  readonly value: unknown;
  /** The value as text, empty where it is none. */
  readonly text: string;
  readonly change: (value: unknown) => void;
  readonly blur: () => void;
  readonly ref: RefCallBack;
  readonly error: string | undefined;
  readonly label: string;
}

/** A field's value, how to change it, and its fault in words; for fields of one's own making. */
export function useField<Values extends FieldValues, Sent>({ control, name, label, optional = false }: FieldProps<Values, Sent>): Field {
  const t = useTexts(common);
  const { field, fieldState } = useController({ control, name });
  const value: unknown = field.value;
  return {
    id: useFieldId(name),
    value,
    text: typeof value === 'string' || typeof value === 'number' ? String(value) : '',
    change: field.onChange,
    blur: field.onBlur,
    ref: field.ref,
    error: fieldState.error?.message,
    label: optional ? t('optional', { label }) : label,
  };
}

interface TextProps<Values extends FieldValues, Sent> extends FieldProps<Values, Sent> {
  /** Which keyboard a phone shows. */
  readonly type?: 'text' | 'tel' | 'email';
  readonly autoComplete?: string;
}

/** One line of text. */
export function TextField<Values extends FieldValues, Sent>(props: TextProps<Values, Sent>) {
  const { id, text, change, blur, ref, error, label } = useField(props);
  return (
    <TextInput
      ref={ref}
      id={id}
      label={label}
      description={props.description}
      type={props.type ?? 'text'}
      autoComplete={props.autoComplete ?? 'off'}
      error={error}
      value={text}
      onChange={({ target }) => change(target.value)}
      onBlur={blur}
    />
  );
}

/** Text of some lines. */
export function TextArea<Values extends FieldValues, Sent>(props: FieldProps<Values, Sent> & { readonly rows?: number }) {
  const { id, text, change, blur, ref, error, label } = useField(props);
  return (
    <Textarea
      ref={ref}
      id={id}
      label={label}
      description={props.description}
      minRows={props.rows ?? 3}
      error={error}
      value={text}
      onChange={({ target }) => change(target.value)}
      onBlur={blur}
    />
  );
}

/** A whole number, kept as one; null when empty, and as typed where it is no number, so that nothing typed is lost. */
export function NumberField<Values extends FieldValues, Sent>(props: FieldProps<Values, Sent>) {
  const { id, text, change, blur, ref, error, label } = useField(props);
  return (
    <TextInput
      ref={ref}
      id={id}
      label={label}
      description={props.description}
      inputMode="numeric"
      autoComplete="off"
      htmlSize={8}
      error={error}
      value={text}
      onChange={({ target }) => change(numberOf(target.value))}
      onBlur={blur}
    />
  );
}

/** A typed whole number as one; null for nothing, and as typed where it is no number. */
export const numberOf = (typed: string): number | string | null => {
  if (typed.trim() === '') return null;
  return /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : typed;
};

/** One of a list's values, with the word for it. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One choice from a list too long to show. */
export function SelectField<Values extends FieldValues, Sent>(props: FieldProps<Values, Sent> & { readonly options: readonly Option[] }) {
  const t = useTexts(common);
  const { id, text, change, blur, ref, error, label } = useField(props);
  return (
    <Select
      ref={ref}
      id={id}
      label={label}
      description={props.description}
      error={error}
      value={text}
      onChange={({ target }) => change(target.value || null)}
      onBlur={blur}
    >
      <option value="">{t('choose')}</option>
      {props.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
