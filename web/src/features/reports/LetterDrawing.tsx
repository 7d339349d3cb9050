import type { ReactNode } from 'react';
import type { Value } from '#shared/reporting/index.ts';
import type { DocumentDrawing } from '#shared/reports/index.ts';
import { largestOf } from '../reporting/breakdown.ts';
import { Bars } from '../reporting/drawing/Bars.tsx';
import css from './LetterDrawing.module.css';

interface Props {
  readonly drawing: DocumentDrawing;
  /** How the letter says a value. */
  readonly shownAs: (value: Value) => ReactNode;
}

/** A drawing of a letter: a set of bars for each stretch of time, to the same measure. */
export function LetterDrawing({ drawing: { title, stretches, bars, notes, goal }, shownAs }: Props) {
  const scale = largestOf([...bars.flatMap(({ values }) => values), goal ?? 0]);
  return (
    <figure className={css.drawing}>
      <figcaption className={css.title}>{title}</figcaption>
      <div className={css.stretches}>
        {stretches.map((stretch, at) => (
          <div key={stretch}>
            <p className={css.stretch}>{stretch}</p>
            <Bars
              label={`${title}, ${stretch}`}
              bars={bars.map(({ name, values }) => ({ id: name, label: name, value: values[at] ?? 'unknown' }))}
              scale={scale}
              everyRow
              numberOf={({ value }) => shownAs(value)}
            />
          </div>
        ))}
      </div>
      {notes.map((note) => (
        <p key={note} className={css.note}>
          {note}
        </p>
      ))}
    </figure>
  );
}
