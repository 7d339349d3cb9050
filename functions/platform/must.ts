import { common, type Decision, Refused } from '#shared/kernel/index.ts';

/** What a rule allowed; ends the request with its refusal otherwise. */
export function must<Value>(decision: Decision<Value>): Value {
  if (decision.ok) return decision.value;
  const { kind, ...details } = decision.refusal;
  throw new Refused(kind, details);
}

/** What was found; ends the request with the same `not found` for what never was, is gone, or is another city's. */
export function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Refused(common.notFound);
  return value;
}
