import type { AnyRoute } from '#shared/kernel/index.ts';
import { matchingRoutes } from '#shared/matching/index.ts';
import { nationalRoutes } from '#shared/national/index.ts';
import { participantRoutes } from '#shared/participants/index.ts';
import { partnerRoutes } from '#shared/partners/index.ts';
import { reportingRoutes } from '#shared/reporting/index.ts';
import { serviceRoutes } from '#shared/service/index.ts';
import { teamRoutes } from '#shared/team/index.ts';
import { todayRoutes } from '#shared/today/index.ts';
import { volunteerRoutes } from '#shared/volunteers/index.ts';

/** Every route there is. */
export const routes: readonly AnyRoute[] = [
  ...todayRoutes,
  ...participantRoutes,
  ...matchingRoutes,
  ...volunteerRoutes,
  ...partnerRoutes,
  ...reportingRoutes,
  ...teamRoutes,
  ...serviceRoutes,
  ...nationalRoutes,
];
