import type { ReactNode } from 'react';
import css from './Choices.module.css';

/** What the figures under it are told for, and what one can do with all of them. */
export const Choices = ({ children }: { readonly children: ReactNode }) => <div className={css.choices}>{children}</div>;
