import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { root } from '#web/app/root.tsx';
import { optionalText } from '#web/app/search.ts';

const list = createRoute({
  getParentRoute: () => root,
  path: '/samarbeid/moter',
  component: lazyRouteComponent(() => import('./ConferencesPage.tsx'), 'ConferencesPage'),
});

const plan = createRoute({
  getParentRoute: () => root,
  path: '/samarbeid/moter/nytt',
  validateSearch: z.object({ partner: optionalText }),
  component: lazyRouteComponent(() => import('./NewConferencePage.tsx'), 'NewConferencePage'),
});

const one = createRoute({
  getParentRoute: () => root,
  path: '/samarbeid/moter/$conferenceId',
  component: lazyRouteComponent(() => import('./ConferencePage.tsx'), 'ConferencePage'),
});

const edit = createRoute({
  getParentRoute: () => root,
  path: '/samarbeid/moter/$conferenceId/endre',
  component: lazyRouteComponent(() => import('./EditConferencePage.tsx'), 'EditConferencePage'),
});

const oneCase = createRoute({
  getParentRoute: () => root,
  path: '/samarbeid/moter/$conferenceId/sak/$caseId',
  component: lazyRouteComponent(() => import('./CasePage.tsx'), 'CasePage'),
});

const refer = createRoute({
  getParentRoute: () => root,
  path: '/samarbeid/moter/$conferenceId/sak/$caseId/henvis',
  component: lazyRouteComponent(() => import('./ReferCasePage.tsx'), 'ReferCasePage'),
});

export const conferenceScreens = [list, plan, one, edit, oneCase, refer] as const;
