import type { ReactNode } from 'react';
import css from './Columns.module.css';

/** What matters most beside what one looks up; on a phone under each other. */
export const Columns = ({ main, side }: { readonly main: ReactNode; readonly side: ReactNode }) => (
  <div className={css.columns}>
    <div className={css.column}>{main}</div>
    <div className={css.column}>{side}</div>
  </div>
);
