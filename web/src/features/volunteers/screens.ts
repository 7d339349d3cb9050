import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { root } from '#web/app/root.tsx';
import { optionalFlag, optionalText } from '#web/app/search.ts';

/** What an address may ask of the list. */
export const volunteersSearch = z.object({
  stadium: optionalText,
  visning: optionalText,
  rekkefolge: optionalText,
  haster: optionalFlag,
  mine: optionalFlag,
});

const list = createRoute({
  getParentRoute: () => root,
  path: '/tidgivere',
  validateSearch: volunteersSearch,
  component: lazyRouteComponent(() => import('./VolunteersPage.tsx'), 'VolunteersPage'),
});

const register = createRoute({
  getParentRoute: () => root,
  path: '/tidgivere/ny',
  component: lazyRouteComponent(() => import('./NewVolunteerPage.tsx'), 'NewVolunteerPage'),
});

/** A volunteer's record: where they are and what comes next, over the tabs that hang on it. */
export const volunteerRecord = createRoute({
  getParentRoute: () => root,
  path: '/tidgivere/$volunteerId',
  component: lazyRouteComponent(() => import('./VolunteerPage.tsx'), 'VolunteerPage'),
});

const overview = createRoute({
  getParentRoute: () => volunteerRecord,
  path: '/',
  component: lazyRouteComponent(() => import('./OverviewTab.tsx'), 'OverviewTab'),
});

const wayIn = createRoute({
  getParentRoute: () => volunteerRecord,
  path: '/vei-inn',
  component: lazyRouteComponent(() => import('./wayIn/WayInTab.tsx'), 'WayInTab'),
});

const supervision = createRoute({
  getParentRoute: () => volunteerRecord,
  path: '/veiledning',
  component: lazyRouteComponent(() => import('./supervision/SupervisionTab.tsx'), 'SupervisionTab'),
});

const group = createRoute({
  getParentRoute: () => root,
  path: '/tidgivere/veiledning',
  component: lazyRouteComponent(() => import('./supervision/GroupSupervisionPage.tsx'), 'GroupSupervisionPage'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/virksomheten/tidgivere',
  component: lazyRouteComponent(() => import('./settings/VolunteerSettingsPage.tsx'), 'VolunteerSettingsPage'),
});

const matches = createRoute({
  getParentRoute: () => volunteerRecord,
  path: '/koblinger',
  component: lazyRouteComponent(() => import('./MatchesTab.tsx'), 'MatchesTab'),
});

const edit = createRoute({
  getParentRoute: () => root,
  path: '/tidgivere/$volunteerId/endre',
  component: lazyRouteComponent(() => import('./EditVolunteerPage.tsx'), 'EditVolunteerPage'),
});

/** The tabs of a volunteer's record. */
export const volunteerTabs = [overview, wayIn, supervision, matches] as const;

export const volunteerScreens = [list, register, group, edit, settings] as const;
