import type { Value } from '#shared/reporting/index.ts';
import type { ReportDocument } from '#shared/reports/index.ts';
import { documentTexts } from '#shared/reports/index.ts';
import { SheetTable } from '../reporting/drawing/SheetTable.tsx';
import { ValueText } from '../reporting/drawing/ValueText.tsx';
import { sheetOf } from './figuresTable.ts';
import { LetterDrawing } from './LetterDrawing.tsx';
import css from './ReportLetter.module.css';

/** A report as the letter it will be. */
export function ReportLetter({ document }: { readonly document: ReportDocument }) {
  const { language, title, city, facts, replaces, sections, results, resultsDrawing, notes, definitions } = document;
  // on paper nothing tells what a sign means
  const shownAs = (value: Value) => (value === 'hidden' ? documentTexts.hiddenShort[language] : <ValueText value={value} />);
  return (
    <article className={css.letter} lang={language}>
      <p className={css.from}>Steg for Steg · {city}</p>
      <h2 className={css.title}>{title}</h2>
      <dl className={css.facts}>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {replaces && <p>{replaces}</p>}
      {sections.map(({ id, heading, paragraphs, drawings, table }) => (
        <section key={id}>
          <h3>{heading}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {drawings.map((drawing) => (
            <LetterDrawing key={drawing.id} drawing={drawing} shownAs={shownAs} />
          ))}
          {table && <SheetTable sheet={sheetOf(table)} shownAs={shownAs} />}
        </section>
      ))}
      {results && (
        <section>
          <h3>{results.caption}</h3>
          {resultsDrawing && <LetterDrawing drawing={resultsDrawing} shownAs={shownAs} />}
          <SheetTable sheet={sheetOf(results)} shownAs={shownAs} />
        </section>
      )}
      <section>
        <h3>{documentTexts.notes[language]}</h3>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </section>
      <section>
        <h3>{documentTexts.definitions[language]}</h3>
        {definitions.map(({ name, definition }) => (
          <p key={name}>
            <strong>{name}:</strong> {definition}
          </p>
        ))}
      </section>
    </article>
  );
}
