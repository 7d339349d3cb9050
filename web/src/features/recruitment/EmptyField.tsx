import { type RefObject, useId } from 'react';
import css from './EmptyField.module.css';

interface Props {
  readonly label: string;
  readonly field: RefObject<HTMLInputElement | null>;
}

/**
 * A field that nobody sees, hears or comes to, and that only a program fills in. Its name means nothing to a browser, which
 * could otherwise fill it in for somebody in good faith.
 */
export function EmptyField({ label, field }: Props) {
  const id = useId();
  return (
    <div className={css.away} aria-hidden="true">
      <label htmlFor={id}>{label}</label>
      <input ref={field} id={id} name="more" type="text" tabIndex={-1} autoComplete="off" defaultValue="" />
    </div>
  );
}
