import { common } from './commonRefusals.ts';
import { allow, type Decision, refuse } from './result.ts';

type Versioned = Readonly<Record<string, unknown>> & { readonly version: number };

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) !== JSON.stringify(other ?? null);

/** Names of the fields in which an edit differs from what is there. */
export const changedFields = (current: Readonly<Record<string, unknown>>, edit: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(edit).filter((field) => field !== 'version' && differs(current[field], edit[field]));

/** Names of the fields in which two versions of a record differ, those that only one of them has included. */
export const differingFields = (one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): string[] => [
  ...new Set([...changedFields(one, other), ...changedFields(other, one)]),
];

/**
 * Refuses an edit made from an older version than the one that stands, and shows, for the fields it would overwrite,
 * what stands there now. Where an edit may leave fields out, `fields` names them all: one left out would be taken away.
 */
export function checkVersion(current: Versioned, edit: Versioned, fields: readonly string[] = Object.keys(edit)): Decision<true> {
  if (current.version === edit.version) return allow(true);
  const overwritten = fields.filter((field) => field !== 'version' && differs(current[field], edit[field]));
  return refuse({ kind: common.stale, changes: overwritten.map((field) => ({ pointer: `/${field}`, current: current[field] ?? null })) });
}
