import * as z from 'zod/mini';
import { CASEWORKERS, type Role } from './roles.ts';
import type { Schema } from './route.ts';

/** What of a person's record is confided to some roles alone (domain, roles). */
export const CONFIDED_TO = {
  /** What is written of somebody's life and help: conversations, how they see their life, plans, notes. */
  journal: CASEWORKERS,
  /** Who else helps them: the partner that referred them, is told of them or owns a step. */
  partner: CASEWORKERS,
  /** Where they are relative to treatment or prison, and when it ends. */
  phase: CASEWORKERS,
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Confidence = keyof typeof CONFIDED_TO;

/** Which fields are confided. A field is known by its schema, and so wherever that is used. */
export const confidences = z.registry<{ readonly confidence: Confidence }>();

/**
 * Says of a field, or of all in it, that it is confided. It gives a schema of its own, as many fields share one of text
 * or dates. A test of the contract fails on a route that answers such a field to another role.
 */
export function confided<Field extends Schema>(confidence: Confidence, field: Field): Field {
  const own = field.clone(field.def, { parent: true });
  confidences.add(own, { confidence });
  return own;
}
