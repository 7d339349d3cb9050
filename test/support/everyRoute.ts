import { randomUUID } from 'node:crypto';
import { cityRoutes } from '#shared/contract/index.ts';
import type { AnyRoute } from '#shared/kernel/index.ts';
import type { Call } from './call.ts';

/** Every route a city's functions answer, by its operation, for `test.each`; the nation's are tried with its own. */
export const everyRoute: readonly (readonly [operationId: string, route: AnyRoute])[] = cityRoutes.map((route) => [
  route.operationId,
  route,
]);

/** Those that ask who is calling. */
export const guardedRoutes = everyRoute.filter(([, { access }]) => access !== 'public');

/** A well-formed call to any route: the contract's own example, with ids that are nobody's. */
export function exampleCall({ path, examples }: AnyRoute): Call {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return {
    params: Object.fromEntries(names.map((name) => [name, randomUUID()])),
    ...(examples.body !== undefined && { body: examples.body }),
  };
}
