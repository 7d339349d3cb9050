import type { Sheet } from '../sheet.ts';
import css from './SheetTable.module.css';
import { ValueText } from './ValueText.tsx';

/** A sheet as a table; where it is wider than the screen, it scrolls by itself and the names of its rows stay. */
export function SheetTable({ sheet: { title, heads, columns, rows } }: { readonly sheet: Sheet }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section className={css.scroll} aria-label={title} tabIndex={0}>
      <table className={css.table}>
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
          {rows.map(({ names, values, sum }) => (
            <tr key={names.join()} className={sum ? css.sum : undefined}>
              {names.map((name) => (
                <th key={name} scope="row" className={css.name}>
                  {name}
                </th>
              ))}
              {values.map((value, column) => (
                <td key={columns[column]} className={css.number}>
                  {value !== undefined && <ValueText value={value} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
