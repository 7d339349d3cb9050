import * as z from 'zod/mini';
import { common } from './commonRefusals.ts';
import type { RefusalKind } from './refusal.ts';
import type { Role } from './roles.ts';

/** What an answer can be. */
export type Produced = 'application/json' | 'text/calendar';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Who may call: the roles named, or anyone at all. */
export type Access = readonly Role[] | 'public';

/** A request whose answer shows one person's record: the parameter that names them. Each such answer is logged first. */
export interface Audit {
  readonly subject: 'participant' | 'volunteer' | 'application';
  readonly param: string;
}

/**
 * What stands before one participant's record. `door`: only those of its service, or let in by consent or law, and to
 * whom it is not closed. `record`: they besides follow the person up, or have said why they open it today.
 */
export type Gate = 'door' | 'record';

/**
 * Of which participants an answer tells, to those who may call it at all. By the gate where there is one. `found`: those
 * the one who asks finds, as in lists. `caseload`: those of one caseload, its holder's own or a unit leader's to look at.
 * `own`: those on one's own caseload and nobody else. `responsible`: behind the gate, for the one who does the work and for a unit leader.
 * `restricted`: those whose records are kept without being used, for unit leaders of their services.
 */
export type Reach = Gate | 'found' | 'own' | 'caseload' | 'responsible' | 'restricted';

export type Schema = z.ZodMiniType;

/** One route, the single source of its path, access, shapes and errors. */
export interface Route<
  Params extends Schema = Schema,
  Query extends Schema = Schema,
  Body extends Schema = Schema,
  Response extends Schema = Schema,
> {
  /** Which slice it belongs to; slices make entries, entries make functions. */
  readonly slice: string;
  readonly operationId: string;
  readonly method: Method;
  /** As API Gateway writes it: `/api/participants/{participantId}`. */
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly access: Access;
  readonly params: Params;
  readonly query: Query;
  /** Absent for reads, unless they ask. */
  readonly body: Body | undefined;
  /** A question whose terms may stand in no address, as names do: it has a body like a change, and changes nothing. */
  readonly asks: boolean;
  readonly status: 200 | 201;
  readonly response: Response;
  /** What the answer is: JSON, or a text of another kind, which is answered as it is. */
  readonly produces: Produced;
  /** What this route may refuse, besides what every route may. */
  readonly refusals: readonly RefusalKind[];
  readonly audit: Audit | undefined;
  /** Undefined for a route about no one participant. */
  readonly gate: Gate | undefined;
  /** Undefined for an answer that tells of no participant. */
  readonly reach: Reach | undefined;
  /** Whether it writes of a participant what may be written only while they agree to be registered. */
  readonly needsRegistration: boolean;
  /** Whether it uses a record, as may not be done with one that is kept without being used. */
  readonly needsUse: boolean;
  readonly examples: { readonly body?: z.input<Body>; readonly response: z.input<Response> };
}

export type AnyRoute = Route;

/** No parameters, or no query: anything named is refused. */
export const nothing = z.strictObject({});
export type Nothing = typeof nothing;

interface RouteSpec<P extends Schema, Q extends Schema, B extends Schema, R extends Schema> {
  readonly operationId: string;
  readonly method: Method;
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly access: Access;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly asks?: true;
  readonly status?: 200 | 201;
  readonly response: R;
  readonly produces?: Produced;
  readonly refusals?: readonly RefusalKind[];
  readonly audit?: Audit;
  /** `record` where the path names a participant, unless said. */
  readonly gate?: Gate;
  /** The gate's unless said. */
  readonly reach?: Reach;
  /**
   * False of changes that may be made though a participant has withdrawn: to ask anew, to end, to close, to erase. True of
   * what writes nothing and yet does more with them than to show what stands.
   */
  readonly needsRegistration?: boolean;
  /** Said of changes that may be made to a record that is kept without being used: who opens it, rights, taking it into use. */
  readonly duringRestriction?: true;
  readonly examples: { readonly body?: z.input<B>; readonly response: z.input<R> };
}

/** A path that names a participant leads to their record, so that no route can forget the gate. */
const gateOf = ({ gate, path }: { readonly gate?: Gate; readonly path: string }): Gate | undefined =>
  gate ?? (path.includes('{participantId}') ? 'record' : undefined);

/** Whatever writes of a participant needs that they agree to be registered, unless it says otherwise. */
const needsRegistrationOf = (
  spec: Parameters<typeof gateOf>[0] & Parameters<typeof changes>[0] & { readonly needsRegistration?: boolean },
) => spec.needsRegistration ?? (gateOf(spec) !== undefined && changes(spec));

/** Whatever changes a participant's record uses it, unless it says otherwise; so does what does more with them than to show what stands. */
const needsUseOf = (spec: Parameters<typeof needsRegistrationOf>[0] & { readonly duringRestriction?: true }) =>
  spec.duringRestriction !== true && gateOf(spec) !== undefined && (changes(spec) || needsRegistrationOf(spec));

/** What the gate may refuse. */
const gateRefusals = (spec: Parameters<typeof needsUseOf>[0]): RefusalKind[] => [
  ...(gateOf(spec) ? [common.heldBack] : []),
  ...(gateOf(spec) === 'record' ? [common.reasonNeeded] : []),
  ...(needsRegistrationOf(spec) ? [common.registrationWithdrawn] : []),
  ...(needsUseOf(spec) ? [common.restricted] : []),
];

/**
 * Gives a slice its way of defining routes. Everything a route needs stands in its definition: API Gateway, the
 * functions' parsing and access check, OpenAPI, the page's client and the security tests are derived from it.
 */
export const routesOf =
  (slice: string) =>
  <R extends Schema, P extends Schema = Nothing, Q extends Schema = Nothing, B extends Schema = never>(
    spec: RouteSpec<P, Q, B, R>,
  ): Route<P, Q, B, R> => ({
    slice,
    status: 200,
    ...spec,
    refusals: [...(spec.refusals ?? []), ...gateRefusals(spec)],
    // the defaults below are exactly the type parameters' defaults, which the compiler cannot see through a spread
    params: spec.params ?? (nothing as unknown as P),
    query: spec.query ?? (nothing as unknown as Q),
    body: spec.body,
    asks: spec.asks ?? false,
    produces: spec.produces ?? 'application/json',
    audit: spec.audit,
    gate: gateOf(spec),
    reach: spec.reach ?? gateOf(spec),
    needsRegistration: needsRegistrationOf(spec),
    needsUse: needsUseOf(spec),
  });

/** Whether calling it changes something, and so takes an `Idempotency-Key`. */
export const changes = ({ method, asks = false }: Pick<Route, 'method'> & Partial<Pick<Route, 'asks'>>): boolean =>
  method !== 'GET' && !asks;
