import { type ReactNode, useId } from 'react';
import css from './Pictures.module.css';

interface Props {
  /** Where a link on the same page leads to it. */
  readonly anchor?: string;
  readonly title: string;
  /** What one must know to read them right. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** Drawings that belong together, side by side where there is room. */
export function Pictures({ anchor, title, note, children }: Props) {
  const id = useId();
  return (
    <section id={anchor} className={css.section} aria-labelledby={id}>
      <div className={css.top}>
        <h2 id={id} className={css.title}>
          {title}
        </h2>
        {note && <p className={css.note}>{note}</p>}
      </div>
      <div className={css.pictures}>{children}</div>
    </section>
  );
}
