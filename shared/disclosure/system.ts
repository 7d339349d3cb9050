/** One number of some published tables, or one that is in none and yet follows from two that are. */
export interface Cell {
  readonly value: number;
  /**
   * Whether it may still be decided if it is told. One that is in no table is not, and neither is one that was told before;
   * the former is hidden, and the latter known.
   */
  readonly is: 'open' | 'untold' | 'hidden' | 'known';
  /** Which of several neighbours it is of, such as cities; none where it is of all together. */
  readonly of?: number;
  /**
   * The place of the number that this one is told beside, as an average's days are beside how many waited. It is hidden where that one is,
   * and nothing is assured of it by itself.
   */
  readonly restsOn?: number;
}

/** Cells that add up to another, each by its place among the cells. */
export interface Line {
  readonly members: readonly number[];
  readonly margin: number;
}

/** Cells that are together never more than some others are together, or so many times as much, as everybody knows. */
export interface Bound {
  readonly smaller: readonly number[];
  readonly larger: readonly number[];
  readonly times?: number;
}

/** Everything somebody knows who has all the tables: which numbers there are, and how they hang together. */
export interface System {
  readonly cells: readonly Cell[];
  readonly lines: readonly Line[];
  readonly bounds: readonly Bound[];
}

/** What may be told of few. */
export interface PrivacyRule {
  /** A number below this is hidden, nought included: that there is nobody tells something of everybody else. */
  readonly threshold: number;
}

/** How far from the truth a hidden number must be possible, downwards and upwards; or how far in all, for one that is not small. */
export type Assurance = { readonly down: number; readonly up: number } | { readonly width: number };

/**
 * What is promised of a hidden number, to whoever knows all that is told. A small one may be anything from nought to one below
 * the threshold; any other that is hidden for its sake may be as many different numbers. What is in no table is promised
 * only where it is small.
 */
export function assuranceOf({ value, is, restsOn }: Cell, { threshold }: PrivacyRule): Assurance {
  if (restsOn !== undefined) return { width: 0 };
  if (value < threshold) return { down: value, up: threshold - 1 - value };
  return { width: is === 'untold' ? 0 : threshold - 1 };
}

/** Which cells are hidden before anything is done for their sake: small ones, and those that cannot be told. */
export const hiddenAtFirst = ({ cells }: System, { threshold }: PrivacyRule): boolean[] =>
  cells.map(
    ({ value, is, restsOn }) => is === 'untold' || is === 'hidden' || (is === 'open' && restsOn === undefined && value < threshold),
  );

/** Hides what rests on a hidden number. */
export function hideWhatRests({ cells }: System, hidden: boolean[]): void {
  for (const [place, { is, restsOn }] of cells.entries()) {
    if (is === 'open' && restsOn !== undefined && hidden[restsOn]) hidden[place] = true;
  }
}
