import type { ReactNode } from 'react';
import { StateTag } from '#web/ui/StateTag.tsx';
import css from './WayInRows.module.css';

/** Things that are done one by one. */
export const WayInRows = ({ children }: { readonly children: ReactNode }) => <ul className={css.rows}>{children}</ul>;

interface Props {
  readonly title: ReactNode;
  readonly done: boolean;
  /** How it stands, in words. */
  readonly standing: string;
  readonly detail?: ReactNode;
  readonly ways?: ReactNode;
}

/** One thing on the way in: done or not, in a word and a shape, and what one can do about it. */
export const WayInRow = ({ title, done, standing, detail, ways }: Props) => (
  <li className={css.row}>
    <span className={css.words}>
      <strong>{title}</strong>
      {detail && <span className={css.quiet}>{detail}</span>}
      <StateTag shape={done ? 'done' : 'open'} isSentence>
        {standing}
      </StateTag>
    </span>
    {ways && <span className={css.ways}>{ways}</span>}
  </li>
);
