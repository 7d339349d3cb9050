import type { AnyRoute, Gate as Kind } from '#shared/kernel/index.ts';
import type { Actor } from './actor.ts';
import type { Deps, ErasedInput, Operation, Outcome } from './operation.ts';

/** What somebody was let in by: the reason they gave, where they had to give one. */
export interface Passage {
  readonly reason?: string;
}

/** What the gate needs to know of a route. */
export type GatedRoute = Pick<AnyRoute, 'needsRegistration' | 'needsUse'> & { readonly gate: Kind };

/** Lets somebody through to a participant's record, or ends the request with the refusal. */
export type Gate = (route: GatedRoute, actor: Actor, participantId: string, deps: Deps) => Promise<Passage>;

/** The participant whose record a route is about. */
function participantOf({ operationId }: Pick<AnyRoute, 'operationId'>, { params }: ErasedInput): string {
  const { participantId }: { readonly participantId?: unknown } = params;
  if (typeof participantId !== 'string') throw new Error(`${operationId} names no participant to open`);
  return participantId;
}

/**
 * Runs an operation behind the gate, where its route has one. A read runs beside it, so that nobody waits longer, and
 * answers only what the gate let through; a change waits until it has.
 */
export async function runBehind(
  gate: Gate,
  { route, run }: Operation,
  actor: Actor,
  input: ErasedInput,
  deps: Deps,
): Promise<Outcome<unknown> & { readonly passage: Passage }> {
  if (!route.gate) return { ...(await run(actor, input, deps)), passage: {} };
  const passing = gate(
    { gate: route.gate, needsRegistration: route.needsRegistration, needsUse: route.needsUse },
    actor,
    participantOf(route, input),
    deps,
  );
  if (route.method !== 'GET') {
    const passage = await passing;
    return { ...(await run(actor, input, deps)), passage };
  }
  const [passed, ran] = await Promise.allSettled([passing, run(actor, input, deps)]);
  // the gate's refusal is the one that is told: whoever may not come learns nothing of what was found
  if (passed.status === 'rejected') throw passed.reason;
  if (ran.status === 'rejected') throw ran.reason;
  return { ...ran.value, passage: passed.value };
}
