/** One function for all cities: what it may touch is said in leading keys, as it sees every city's. */
export interface CrossingFunction {
  readonly name: string;
  /** What it is for, in Norwegian. */
  readonly work: string;
  /** Items it may get by their whole key. */
  readonly gets: readonly string[];
  /** Partitions it may look through. */
  readonly queries: readonly string[];
  /** Items it may put, update and delete. */
  readonly changes: readonly string[];
  /** Megabytes; processor time follows. */
  readonly memory: number;
  /** Seconds. */
  readonly timeout: number;
}

/** What counting keeps in each city: what each record counted for, and who was seen. */
const KEPT = ['*#mark#*', '*#seen#*'];

/** What it counts: each city's figures, and the nation's. */
const COUNTED = ['*#figures', 'national#figures#*'];

/** Told of each change, counts it. It is handed the records, and so needs no right to look one up. */
export const projector: CrossingFunction = {
  name: 'projector',
  work: 'regner tallene ut når noe endrer seg',
  gets: KEPT,
  queries: [],
  changes: [...KEPT, ...COUNTED],
  memory: 1024,
  timeout: 60,
};

/** The records that figures are counted from. */
const RECORDS = ['*#participant#*', '*#journal#*', '*#volunteer#*'];

/** Counts anew from the records as they stand, says what differs, and sets it right when asked to. */
export const recount: CrossingFunction = {
  name: 'recount',
  work: 'regner tallene etter',
  gets: [...KEPT, ...RECORDS, 'national#figures#*'],
  queries: [...KEPT, ...RECORDS, '*#cards#participant', '*#cards#volunteer', '*#figures'],
  changes: [...KEPT, ...COUNTED],
  memory: 1024,
  timeout: 900,
};

/** Every function that is no single tenant's, and the only ones that may cross cities. */
export const crossingFunctions: readonly CrossingFunction[] = [projector, recount];
