import type { ReactNode } from 'react';
import type { Value } from '#shared/reporting/index.ts';
import type { Row, Sheet } from '../sheet.ts';
import css from './SheetTable.module.css';
import { ValueText } from './ValueText.tsx';

interface Props {
  readonly sheet: Sheet;
  /** The first column sums up the others. */
  readonly sumFirst?: boolean;
  /** What stands for the name of a row that leads somewhere; the name itself unless said. */
  readonly nameOf?: (row: Row, index: number) => ReactNode;
  /** What stands for a value; a number or a sign unless said. */
  readonly shownAs?: (value: Value) => ReactNode;
}

const asSign = (value: Value): ReactNode => <ValueText value={value} />;

/** A sheet as a table; where it is wider than the screen, it scrolls by itself and the names of its rows stay. */
export function SheetTable({ sheet: { title, heads, columns, rows }, nameOf, shownAs = asSign, sumFirst = false }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: it scrolls by itself, it is no set of fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <div role="group" className={css.scroll} aria-label={title} tabIndex={0}>
      <table className={css.table} data-sum-first={sumFirst}>
        <caption className={css.caption}>{title}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={css.name}>
                {head}
              </th>
            ))}
            {columns.map((column) => (
              <th key={column} scope="col" className={css.number}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id ?? row.names.join()} className={row.sum ? css.sum : row.part === false ? css.whole : undefined}>
              {row.names.map((name) => (
                <th key={name} scope="row" className={row.part ? `${css.name} ${css.part}` : css.name}>
                  {nameOf ? nameOf(row, index) : name}
                </th>
              ))}
              {row.values.map((value, column) => (
                <td key={columns[column]} className={css.number}>
                  {value !== undefined && shownAs(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
