/** Says what is being done, as it is done. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);

const isFigure = (cell: string): boolean => /^[\d.,]/.test(cell);

/** Prints rows as columns under a heading: words to the left, figures to the right. */
export function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)));
  const figures = head.map((_, column) => rows.every((row) => isFigure(row[column] ?? '')));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (figures[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('   ')
      .trimEnd();
  say(`\n${title}\n`);
  for (const row of [head, widths.map((width) => '─'.repeat(width)), ...rows]) say(`  ${line(row)}`);
}
