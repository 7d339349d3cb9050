import type { ReactNode } from 'react';
import css from './Timeline.module.css';

/** What has happened, latest first, on one thread. */
export const Timeline = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <ol className={css.timeline} aria-label={label}>
    {children}
  </ol>
);

interface ItemProps {
  readonly when: ReactNode;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  /** What somebody wrote, with its line breaks. */
  readonly body?: ReactNode;
  /** Meetings between people stand out, paperwork steps back, and what lies ahead is lit. */
  readonly weight?: 'strong' | 'normal' | 'quiet' | 'ahead';
  /** What belongs to it, below what was written. */
  readonly children?: ReactNode;
}

/** One thing that happened. */
export const TimelineItem = ({ when, title, detail, body, weight = 'normal', children }: ItemProps) => (
  <li className={css.item} data-weight={weight}>
    <span className={css.when}>{when}</span>
    <div>
      <span className={css.title}>{title}</span>
      {detail && <span className={css.detail}>{detail}</span>}
      {body && <p className={css.body}>{body}</p>}
      {children}
    </div>
  </li>
);
