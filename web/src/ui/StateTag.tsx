import type { ReactNode } from 'react';
import css from './StateTag.module.css';

/** A shape says how a state stands even where colour is not seen: not begun, on the way, going well, resting, needs somebody, over. */
export type StateShape = 'open' | 'half' | 'full' | 'pause' | 'alert' | 'done';

const shapes: Readonly<Record<StateShape, ReactNode>> = {
  open: <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M8 3a5 5 0 0 1 0 10z" fill="currentColor" />
    </>
  ),
  full: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  pause: <path d="M4 3h3v10H4zM9 3h3v10H9z" fill="currentColor" />,
  alert: <path d="M8 1.5 15 14H1z" fill="currentColor" />,
  done: <path d="m3 8.5 3.3 3.3L13 5" fill="none" stroke="currentColor" strokeWidth="2.25" strokeLinecap="round" strokeLinejoin="round" />,
};

interface Props {
  readonly shape: StateShape;
  /** A sentence may break over lines; a word or two stay on one. */
  readonly isSentence?: boolean;
  readonly children: ReactNode;
}

/** The state of something: a word, and a shape that goes with it. */
export function StateTag({ shape, isSentence = false, children }: Props) {
  return (
    <span className={css.tag} data-shape={shape} data-sentence={isSentence || undefined}>
      <svg className={css.shape} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {shapes[shape]}
      </svg>
      {children}
    </span>
  );
}
