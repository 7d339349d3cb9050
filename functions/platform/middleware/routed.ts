import { type AnyRoute, common, Refused } from '#shared/kernel/index.ts';
import type { Step } from './step.ts';

/** Finds the route that the gateway names. */
export const routed = (routes: readonly AnyRoute[]): Step => {
  const byRouteKey = new Map(routes.map((route) => [`${route.method} ${route.path}`, route]));
  return {
    before: ({ event, context }) => {
      const route = byRouteKey.get(event.routeKey);
      if (!route) throw new Refused(common.notFound);
      context.route = route;
    },
  };
};
