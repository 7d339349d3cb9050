import type { ReactNode } from 'react';
import css from './Notice.module.css';

interface Props {
  readonly title?: string;
  readonly children: ReactNode;
  /** Buttons and links that lead on. */
  readonly ways?: ReactNode;
}

/** Something one should know before going on; nothing is wrong. */
export const Notice = ({ title, children, ways }: Props) => (
  <div className={css.notice}>
    {title && <p className={css.title}>{title}</p>}
    <div>{children}</div>
    {ways && <div className={css.ways}>{ways}</div>}
  </div>
);
