import type { LambdaFunction } from './lambdaFunction.ts';

/**
 * A function by its name, whole or without what it begins with where that leaves no doubt: `recount` for
 * `steg-platform-recount`. Undefined where there is none, or more than one.
 */
export function functionNamed(functions: readonly LambdaFunction[], name: string): LambdaFunction | undefined {
  const [only, ...others] = functions.filter((one) => one.name.endsWith(`-${name}`));
  return functions.find((one) => one.name === name) ?? (others.length === 0 ? only : undefined);
}
