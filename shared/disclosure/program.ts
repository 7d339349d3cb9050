/** A sum of columns, each so many times, that must lie between two numbers. */
export interface Row {
  readonly entries: readonly (readonly [column: number, times: number])[];
  readonly low: number;
  readonly high: number;
}

/** A linear program without its costs. Every column lies between its own two numbers, to begin with nought and nought. */
export interface Program {
  readonly columns: number;
  readonly rows: readonly Row[];
}

/** Column, lowest, highest. */
export type Limits = readonly (readonly [column: number, low: number, high: number])[];

/** Column and cost of one unit. Columns that are not named cost nothing. */
export type Costs = readonly (readonly [column: number, cost: number])[];

/** A program held ready, so that it can be solved again for other costs from where it stands. */
export interface Session {
  /** Says how far columns may go from now on. */
  limit(limits: Limits): void;
  /** The columns where the cost is least. Throws where there is no such point. */
  cheapest(costs: Costs): Float64Array;
  /** Gives back what was held. */
  close(): void;
}

/** Whoever solves linear programs. */
export type Solver = (program: Program) => Session;
