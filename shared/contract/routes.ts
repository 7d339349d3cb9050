import { accessRoutes } from '#shared/access/index.ts';
import { applicationRoutes } from '#shared/applications/index.ts';
import { appointmentRoutes } from '#shared/appointments/index.ts';
import { behindFigureRoutes } from '#shared/behindFigures/index.ts';
import { byLinkRoutes } from '#shared/byLink/index.ts';
import { calendarRoutes } from '#shared/calendar/index.ts';
import { calendarFeedRoutes } from '#shared/calendarFeed/index.ts';
import { caseloadRoutes } from '#shared/caseload/index.ts';
import { cityPlanRoutes } from '#shared/cityPlan/index.ts';
import { conferenceRoutes } from '#shared/conferences/index.ts';
import { coverRoutes } from '#shared/covers/index.ts';
import type { AnyRoute } from '#shared/kernel/index.ts';
import { linkRoutes } from '#shared/links/index.ts';
import { matchingRoutes } from '#shared/matching/index.ts';
import { mergingRoutes } from '#shared/merging/index.ts';
import { messageRoutes } from '#shared/messages/index.ts';
import { nationalRoutes } from '#shared/national/index.ts';
import { openingRoutes } from '#shared/openings/index.ts';
import { participantRoutes } from '#shared/participants/index.ts';
import { partnerRoutes } from '#shared/partners/index.ts';
import { planRoutes } from '#shared/plans/index.ts';
import { privacyRoutes } from '#shared/privacy/index.ts';
import { publishingRoutes } from '#shared/publishing/index.ts';
import { recruitmentRoutes } from '#shared/recruitment/index.ts';
import { reportingRoutes } from '#shared/reporting/index.ts';
import { reportRoutes } from '#shared/reports/index.ts';
import { serviceRoutes } from '#shared/service/index.ts';
import { settingsRoutes } from '#shared/settings/index.ts';
import { teamRoutes } from '#shared/team/index.ts';
import { todayRoutes } from '#shared/today/index.ts';
import { volunteerRoutes } from '#shared/volunteers/index.ts';

/** Every route there is, of the cities and of the national office. */
export const routes: readonly AnyRoute[] = [
  ...todayRoutes,
  ...participantRoutes,
  ...accessRoutes,
  ...mergingRoutes,
  ...appointmentRoutes,
  ...messageRoutes,
  ...planRoutes,
  ...matchingRoutes,
  ...cityPlanRoutes,
  ...openingRoutes,
  ...linkRoutes,
  ...coverRoutes,
  ...caseloadRoutes,
  ...calendarRoutes,
  ...conferenceRoutes,
  ...volunteerRoutes,
  ...applicationRoutes,
  ...partnerRoutes,
  ...privacyRoutes,
  ...reportingRoutes,
  ...behindFigureRoutes,
  ...reportRoutes,
  ...teamRoutes,
  ...settingsRoutes,
  ...recruitmentRoutes,
  ...byLinkRoutes,
  ...calendarFeedRoutes,
  ...serviceRoutes,
  ...nationalRoutes,
  ...publishingRoutes,
];

/**
 * Whether a route is the national office's. A city's API has all the others and none of these.
 *
 * @throws Error where a route is meant for both, as no login can be
 */
export function isNational({ access, operationId }: Pick<AnyRoute, 'access' | 'operationId'>): boolean {
  if (access === 'public' || !access.includes('nationalAnalyst')) return false;
  if (access.length > 1) throw new Error(`${operationId} is for the national office and for others: it must be two routes.`);
  return true;
}

/** The routes of a city's API. */
export const cityRoutes: readonly AnyRoute[] = routes.filter((route) => !isNational(route));

/** The routes of the national office's. */
export const nationRoutes: readonly AnyRoute[] = routes.filter(isNational);
