import { useId } from 'react';
import css from './SeriesMark.module.css';
import { Stripes } from './Stripes.tsx';
import { DASHES, FIRST, GROUND, SECOND } from './series.ts';

interface Props {
  /** Which of the figures of a drawing it is. */
  readonly index: number;
  /** It is drawn as a line, not as bars. */
  readonly line: boolean;
}

/** The look of one figure in a drawing: filled or striped bars, a whole line with dots or a broken one with squares. */
export const SeriesMark = ({ index, line }: Props) => (
  <svg className={css.mark} viewBox="0 0 24 14" aria-hidden="true" focusable="false">
    {line ? <LineMark first={index === 0} /> : <BarMark first={index === 0} />}
  </svg>
);

function BarMark({ first }: { readonly first: boolean }) {
  const stripes = useId();
  if (first) return <rect x="4" y="1" width="16" height="12" rx="2" fill={FIRST} />;
  return (
    <>
      <Stripes id={stripes} />
      <rect x="4" y="1" width="16" height="12" rx="2" fill={`url(#${stripes})`} stroke={SECOND} />
    </>
  );
}

const LineMark = ({ first }: { readonly first: boolean }) =>
  first ? (
    <>
      <path d="M0 7h24" stroke={FIRST} strokeWidth="2.5" />
      <circle cx="12" cy="7" r="4" fill={FIRST} />
    </>
  ) : (
    <>
      <path d="M0 7h24" stroke={SECOND} strokeWidth="2.5" strokeDasharray={DASHES} />
      <path d="M8.5 3.5h7v7h-7z" fill={GROUND} stroke={SECOND} strokeWidth="2" />
    </>
  );
