/** One function for all cities: what it may touch is said in leading keys, as it sees every city's. */
export interface CrossingFunction {
  readonly name: string;
  /** What it is for, in Norwegian. */
  readonly work: string;
  /** Items it may get by their whole key. */
  readonly gets: readonly string[];
  /** Partitions it may look through. */
  readonly queries: readonly string[];
  /** Items it may make its writes depend on. */
  readonly checks: readonly string[];
  /** Items it may put, update and delete. */
  readonly changes: readonly string[];
  /** Items it may only put, and change or remove none. */
  readonly adds: readonly string[];
  /** Megabytes; processor time follows. */
  readonly memory: number;
  /** Seconds. */
  readonly timeout: number;
}

/** What each record counted for. */
const MARKS = ['*#mark#*'];

/** What counting keeps in each city: that, and who was seen. */
const KEPT = [...MARKS, '*#seen#*'];

/** What it counts: each city's figures, and the nation's. */
const COUNTED = ['*#figures', '*#days', 'national#figures#*'];

/**
 * Told of each change, counts it. It is handed the records, and so needs no right to look one up. What was counted of one
 * person it may look through, as all of it follows when they no longer want to be counted, or want it again.
 */
export const projector: CrossingFunction = {
  name: 'projector',
  work: 'regner tallene ut når noe endrer seg',
  gets: KEPT,
  queries: MARKS,
  checks: MARKS,
  changes: [...KEPT, ...COUNTED],
  adds: [],
  memory: 1024,
  timeout: 60,
};

/** The records that figures are counted from, and what is left of those that were. */
const RECORDS = ['*#participant#*', '*#journal#*', '*#volunteer#*', '*#base#*'];

/** Counts anew from the records as they stand, says what differs, and sets it right when asked to. */
export const recount: CrossingFunction = {
  name: 'recount',
  work: 'regner tallene etter',
  gets: [...KEPT, ...RECORDS, 'national#figures#*'],
  queries: [...KEPT, ...RECORDS, '*#cards#participant', '*#cards#volunteer', '*#figures', '*#days'],
  checks: MARKS,
  changes: [...KEPT, ...COUNTED],
  adds: [],
  memory: 1024,
  timeout: 900,
};

/**
 * Makes an edition that the national office has ordered, from what cities share. It works out what may be told, which takes
 * minutes, and so stands outside any request. It can publish nothing: it adds a draft, and says on the order how it went.
 */
export const editions: CrossingFunction = {
  name: 'editions',
  work: 'lager utgaver av de nasjonale tallene',
  gets: ['national#orders'],
  queries: ['national#figures#*', 'national#publications', 'national#counted#*'],
  checks: [],
  changes: ['national#orders'],
  adds: ['national#draft#*'],
  // one whole processor, and the solver's tables
  memory: 3008,
  timeout: 900,
};

/** Every function that is no single tenant's, and the only ones that may cross cities. */
export const crossingFunctions: readonly CrossingFunction[] = [projector, recount, editions];
