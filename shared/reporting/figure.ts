import { CASEWORKERS, type LocalDate, MATCHMAKERS, type Role, type Texts, type Words } from '#shared/kernel/index.ts';
import type { Facts, PersonalKind } from './sources.ts';

/** What a figure counts, in the singular and the plural. */
export interface Unit {
  readonly one: Texts;
  readonly many: Texts;
}

/** A way to divide a figure: every part of it, with its word. The parts of one figure always sum to its total. */
export interface Breakdown {
  readonly name: Texts;
  readonly words: Words;
  /** Parts that are good news, such as standing on own feet. */
  readonly successes?: readonly string[];
}

/** Which part of each breakdown something belongs to, by the breakdown's name. */
export type Parts = Readonly<Record<string, string>>;

/** How records count: a pure function of one record at a time, for each kind that counts in a figure. */
export type Counting<Occurrence> = { readonly [Kind in PersonalKind]?: (facts: Facts[Kind]) => readonly Occurrence[] };

/** Something that happened on a day. */
export interface Happening {
  readonly on: LocalDate;
  readonly parts?: Parts;
}

/** Something that is so now. */
export interface Standing {
  readonly parts?: Parts;
}

/** A number of days that was known on a day. */
export interface Duration {
  readonly on: LocalDate;
  readonly days: number;
}

/** Minutes that were spent on a day. */
export interface Spending {
  readonly on: LocalDate;
  readonly minutes: number;
}

/** The day on which a record names the person it is about. */
export interface Mention {
  readonly on: LocalDate;
}

/**
 * Who may see a figure: those who may open the records it is counted from, and the national office, from which small numbers are
 * hidden. Routes leave out what whoever asks may not see.
 */
export const SEEN_BY = {
  caseworkers: [...CASEWORKERS, 'nationalAnalyst'],
  matchmakers: [...MATCHMAKERS, 'nationalAnalyst'],
} as const satisfies Record<string, readonly Role[]>;

interface Described {
  /** Begins the names of its cells. */
  readonly id: string;
  readonly name: Texts;
  /** "Slik teller vi". */
  readonly definition: Texts;
  readonly unit: Unit;
  readonly seenBy: readonly Role[];
  /**
   * From which day on records hold what it is counted from: what was registered before that is not in it, and a period that
   * began before it says so. Null where records have always held it, so that a recount fills whatever lies back.
   */
  readonly since: LocalDate | null;
  readonly breakdowns: Readonly<Record<string, Breakdown>>;
  /** Counted once more among the matches that each version of the city's weights suggested. Told in the city alone. */
  readonly byWeights?: true;
}

/**
 * A figure, as data. A flow counts in the month, tertial, half-year and year in which it happened, a stock only now, an average by
 * its sum and its count, hours by their minutes and how often, and people once per period however many records name them.
 */
export type Figure = Described &
  (
    | { readonly kind: 'flow'; readonly counts: Counting<Happening> }
    | { readonly kind: 'stock'; readonly counts: Counting<Standing> }
    | { readonly kind: 'average'; readonly counts: Counting<Duration> }
    | { readonly kind: 'hours'; readonly counts: Counting<Spending> }
    | { readonly kind: 'people'; readonly counts: Counting<Mention> }
  );

export type FigureKind = Figure['kind'];

/** The cell of a figure's part: `participantsStarted.phase.during`. */
export const partCell = (id: string, breakdown: string, part: string): string => `${id}.${breakdown}.${part}`;

/** Whether a figure is a measure, a sum beside how many it is the sum of, and not a number of something. */
export const isMeasured = ({ kind }: Pick<Figure, 'kind'>): boolean => kind === 'average' || kind === 'hours';

/** Whether somebody in these roles may see a figure. */
export const maySee = (roles: readonly Role[], { seenBy }: Pick<Figure, 'seenBy'>): boolean => roles.some((role) => seenBy.includes(role));

/** The two cells of a measure: of an average, its days and its cases; of hours, their minutes and how often. */
export const averageCells = (id: string) => ({ sum: `${id}.sum`, count: `${id}.count` }) as const;

/** Every part of a figure's breakdowns, with its cell. */
export const partsOf = ({
  id,
  breakdowns,
}: Pick<Figure, 'id' | 'breakdowns'>): { readonly breakdown: string; readonly cells: readonly string[] }[] =>
  Object.entries(breakdowns).map(([breakdown, { words }]) => ({
    breakdown,
    cells: Object.keys(words).map((part) => partCell(id, breakdown, part)),
  }));

/** Every cell of a figure. */
export function cellsOf(figure: Figure): string[] {
  if (isMeasured(figure)) return Object.values(averageCells(figure.id));
  return [figure.id, ...partsOf(figure).flatMap(({ cells }) => cells)];
}
