import { type Cell, closeLines, type Line, type PrivacyRule } from '#shared/disclosure/index.ts';
import { daysBetween, type LocalDate } from '#shared/kernel/index.ts';
import type { Cells } from '#shared/reporting/index.ts';
import { disclose } from './disclosure.ts';
import type { Published } from './figures.ts';

/** What was counted of a city from one day to another, both included. */
export interface CountedStretch {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly cells: Cells;
}

/** What may be told of a stretch: null where a number is hidden. */
type ToldStretch = Record<string, number | null>;

/** A stretch, by its place, and others within it that share no day. */
interface Inside {
  readonly whole: number;
  readonly parts: readonly number[];
  /** Whether the parts leave no day out. */
  readonly isAll: boolean;
}

const lengthOf = ({ from, to }: CountedStretch): number => daysBetween(from, to) + 1;

/** Stretches within each other: every one, every two, and as many as there are room for. */
function insides(stretches: readonly CountedStretch[]): Inside[] {
  return stretches.flatMap((stretch, whole) => {
    const within = stretches.flatMap((one, place) => {
      const isSame = one.from === stretch.from && one.to === stretch.to;
      return place !== whole && one.from >= stretch.from && one.to <= stretch.to && (!isSame || place > whole) ? [{ ...one, place }] : [];
    });
    const pairs = within.flatMap((one) => within.filter(({ from }) => from > one.to).map((other) => [one, other]));
    const most: typeof within = [];
    for (const one of within.toSorted((first, second) => first.to.localeCompare(second.to))) {
      if ((most.at(-1)?.to ?? '') < one.from) most.push(one);
    }
    return [...within.map((one) => [one]), ...pairs, ...(most.length > 2 ? [most] : [])].map((parts) => ({
      whole,
      parts: parts.map(({ place }) => place),
      isAll: parts.reduce((days, one) => days + lengthOf(one), 0) === lengthOf(stretch),
    }));
  });
}

/** Hides of one figure what stretches within each other would give away together. */
function closeTogether(figure: Published, stretches: readonly CountedStretch[], told: readonly ToldStretch[], rule: PrivacyRule): void {
  const columns = [figure.total, ...figure.breakdowns.flat()];
  const numberOf = (stretch: number, cell: string): number => stretches[stretch]?.cells[cell] ?? 0;
  const placeOf = (stretch: number, cell: string): number => stretch * columns.length + columns.indexOf(cell);
  const cells: Cell[] = stretches.flatMap((_, stretch) => columns.map((cell): Cell => ({ value: numberOf(stretch, cell), is: 'open' })));
  const hidden = told.flatMap((own) => columns.map((cell) => own[cell] === null));
  const lines: Line[] = stretches.flatMap((_, stretch) =>
    figure.breakdowns.map((parts) => ({ margin: placeOf(stretch, figure.total), members: parts.map((cell) => placeOf(stretch, cell)) })),
  );
  for (const { whole, parts, isAll } of insides(stretches)) {
    for (const cell of columns) {
      const members = parts.map((part) => placeOf(part, cell));
      const rest = numberOf(whole, cell) - parts.reduce((sum, part) => sum + numberOf(part, cell), 0);
      // somebody may have written between two readings: nothing follows from numbers that do not agree
      if (rest < 0 || (isAll && rest > 0)) continue;
      if (!isAll) {
        members.push(cells.length);
        cells.push({ value: rest, is: 'untold' });
        hidden.push(true);
      }
      lines.push({ margin: placeOf(whole, cell), members });
    }
  }
  for (let before = -1; before < hidden.filter(Boolean).length; ) {
    before = hidden.filter(Boolean).length;
    closeLines({ cells, lines, bounds: [] }, hidden, rule);
    // where the total is hidden, nothing is told of its parts
    for (const stretch of stretches.keys()) {
      if (hidden[placeOf(stretch, figure.total)]) for (const cell of columns) hidden[placeOf(stretch, cell)] = true;
    }
  }
  for (const [stretch, own] of told.entries()) {
    for (const cell of columns) if (hidden[placeOf(stretch, cell)]) own[cell] = null;
    for (const cell of figure.companions) if (own[figure.total] === null) own[cell] = null;
  }
}

/**
 * What may be told of a city's figures in several stretches of days side by side: no number below the threshold, none that its own stretch gives away
 * (`disclose`), and none that is left of a stretch when others within it are taken from it. Looks at stretches one by one, two and two,
 * and as many as there is room for, and at different people of each by themselves.
 */
export function discloseStretches(
  figures: readonly Published[],
  stretches: readonly CountedStretch[],
  rule: PrivacyRule,
): Readonly<Record<string, number | null>>[] {
  const told = stretches.map(
    ({ cells }): ToldStretch => ({ ...disclose({ groups: figures, rows: [{ id: '', cells }] }, rule).rows[0]?.cells }),
  );
  for (const figure of figures.filter(({ addsUp }) => addsUp)) closeTogether(figure, stretches, told, rule);
  return told;
}
