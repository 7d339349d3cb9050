import type { Refusal } from './refusal.ts';

/** What a pure rule answers: the value it allows, or the typed reason it does not. */
export type Decision<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };

/** Allows, with what was decided. */
export const allow = <Value>(value: Value): Decision<Value> => ({ ok: true, value });

/** Refuses, with the reason. */
export const refuse = (refusal: Refusal): Decision<never> => ({ ok: false, refusal });
