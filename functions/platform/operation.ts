import * as z from 'zod/mini';
import type { AnyRoute, City, DeployedCity, LocalDate, Route, Schema } from '#shared/kernel/index.ts';
import type { Actor } from './actor.ts';
import type { CursorSeal } from './cursor.ts';
import type { Log } from './log.ts';
import type { Signature } from './signature.ts';
import type { CityTable } from './table/cityTable.ts';
import type { Keys, NationalKeys } from './table/keys.ts';
import type { Write } from './table/write.ts';
import type { Visitor } from './visitor.ts';

/** What every use case works with besides the actor and the input; made for each request. */
export interface CommonDeps {
  readonly table: CityTable;
  readonly now: Date;
  /** The date in Norway. */
  readonly today: LocalDate;
  readonly newId: () => string;
  readonly cursors: CursorSeal;
  readonly log: Log;
}

/** What a city's use cases work with. */
export interface Deps extends CommonDeps {
  /** The city as deployed, without what it may have decided otherwise since. */
  readonly city: DeployedCity;
  /** The city with what it has decided: its areas, its minimum, its rhythm. */
  readonly cityNow: () => Promise<City>;
  readonly keys: Keys;
  /** Signs what is handed out and comes back, for one purpose. */
  readonly signatureFor: (purpose: string) => Signature;
  /** Whoever calls a public route; there is no actor. */
  readonly visitor: Visitor;
}

/** What the nation's use cases work with: no city's data, and so no key of one. */
export interface NationalDeps extends CommonDeps {
  /** The cities that share their figures, by id, with their names. */
  readonly cities: ReadonlyMap<string, string>;
  readonly keys: NationalKeys;
}

/** A request's parts after the route's schemas. */
export interface Input<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
}

/** What a change comes to: writes for one transaction, and the answer. The platform adds the idempotency mark and commits. */
export interface Outcome<Answer> {
  readonly writes: readonly Write[];
  readonly answer: Answer;
}

/** An input whose shape is known only to the route and its use case. */
export type ErasedInput = Input<never, never, never>;

/** A route with the use case behind it, as an entry collects them. */
export interface Operation<With extends CommonDeps = Deps> {
  readonly route: AnyRoute;
  readonly run: (actor: Actor, input: ErasedInput, deps: With) => Promise<Outcome<unknown>>;
  /** What is done elsewhere, outside the table, once the change is written; absent where nothing is. */
  readonly settle?: (answer: unknown, deps: With) => Promise<void>;
}

/** The use case of a route that reads. */
export type ReadOf<Of, With extends CommonDeps = Deps> =
  Of extends Route<infer P, infer Q, infer _B, infer R>
    ? (actor: Actor, input: Input<z.output<P>, z.output<Q>, undefined>, deps: With) => Promise<z.input<R>>
    : never;

/** The use case of a route that asks. */
export type AnswerOf<Of> =
  Of extends Route<infer P, infer Q, infer B, infer R>
    ? (actor: Actor, input: Input<z.output<P>, z.output<Q>, z.output<B>>, deps: Deps) => Promise<z.input<R>>
    : never;

/** The use case of a route that changes something: it decides, the platform writes. */
export type ChangeOf<Of, With extends CommonDeps = Deps> =
  Of extends Route<infer P, infer Q, infer B, infer R>
    ? (actor: Actor, input: Input<z.output<P>, z.output<Q>, z.output<B>>, deps: With) => Promise<Outcome<z.input<R>>>
    : never;

/** A route that only reads. */
export const read = <R extends Schema, P extends Schema, Q extends Schema, With extends CommonDeps = Deps>(
  route: Route<P, Q, never, R>,
  useCase: (actor: Actor, input: Input<z.output<P>, z.output<Q>, undefined>, deps: With) => Promise<z.input<R>>,
): Operation<With> => ({
  route,
  run: async (actor, input, deps) => ({ writes: [], answer: await useCase(actor, input, deps) }),
});

/** A route that asks with a body and changes nothing. */
export const ask = <R extends Schema, P extends Schema, Q extends Schema, B extends Schema>(
  route: Route<P, Q, B, R>,
  useCase: (actor: Actor, input: Input<z.output<P>, z.output<Q>, z.output<B>>, deps: Deps) => Promise<z.input<R>>,
): Operation => ({
  route,
  run: async (actor, input, deps) => ({ writes: [], answer: await useCase(actor, input, deps) }),
});

/**
 * A route that changes something: the use case decides, the platform writes. It may be run again on fresh data.
 *
 * @param settle brings what is outside the table in line with what was written. Called with the answer after the
 *   transaction, and again whenever the same change is sent again, so it must bear being done twice.
 */
export const change = <R extends Schema, P extends Schema, Q extends Schema, B extends Schema, With extends CommonDeps = Deps>(
  route: Route<P, Q, B, R>,
  useCase: (actor: Actor, input: Input<z.output<P>, z.output<Q>, z.output<B>>, deps: With) => Promise<Outcome<z.input<R>>>,
  settle?: (answer: z.output<R>, deps: With) => Promise<void>,
): Operation<With> => ({
  route,
  run: useCase,
  ...(settle && { settle: (answer: unknown, deps: With) => settle(z.parse(route.response, answer), deps) }),
});

/** A route anyone may call: there is no actor. */
export const open = <R extends Schema, P extends Schema, Q extends Schema>(
  route: Route<P, Q, never, R>,
  useCase: (input: Input<z.output<P>, z.output<Q>, undefined>, deps: Deps) => Promise<z.input<R>>,
): Operation => ({
  route,
  run: async (_nobody, input, deps) => ({ writes: [], answer: await useCase(input, deps) }),
});

/** The use case of a route with which anyone may change something. */
export type OpenChangeOf<Of> =
  Of extends Route<infer P, infer Q, infer B, infer R>
    ? (input: Input<z.output<P>, z.output<Q>, z.output<B>>, deps: Deps) => Promise<Outcome<z.input<R>>>
    : never;

/** A route with which anyone may change something: the platform writes as for any change, once for each key. */
export const openChange = <R extends Schema, P extends Schema, Q extends Schema, B extends Schema>(
  route: Route<P, Q, B, R>,
  useCase: (input: Input<z.output<P>, z.output<Q>, z.output<B>>, deps: Deps) => Promise<Outcome<z.input<R>>>,
): Operation => ({ route, run: (_nobody, input, deps) => useCase(input, deps) });

/** A route on which anyone may ask with a body: there is no actor. */
export const openAsk = <R extends Schema, P extends Schema, Q extends Schema, B extends Schema>(
  route: Route<P, Q, B, R>,
  useCase: (input: Input<z.output<P>, z.output<Q>, z.output<B>>, deps: Deps) => Promise<z.input<R>>,
): Operation => ({
  route,
  run: async (_nobody, input, deps) => ({ writes: [], answer: await useCase(input, deps) }),
});
