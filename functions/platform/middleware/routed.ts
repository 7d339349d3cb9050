import { common, Refused } from '#shared/kernel/index.ts';
import type { Operation } from '../operation.ts';
import type { Step } from './step.ts';

/** Finds the operation of the gateway's route. */
export const routed = (operations: readonly Operation[]): Step => {
  const byRouteKey = new Map(operations.map((operation) => [`${operation.route.method} ${operation.route.path}`, operation]));
  return {
    before: ({ event, context }) => {
      const operation = byRouteKey.get(event.routeKey);
      if (!operation) throw new Refused(common.notFound);
      context.operation = operation;
    },
  };
};
