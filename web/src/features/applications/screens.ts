import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { root } from '#web/app/root.tsx';
import { optionalText } from '#web/app/search.ts';

const list = createRoute({
  getParentRoute: () => root,
  path: '/tidgivere/soknader',
  validateSearch: z.object({ vis: optionalText }),
  component: lazyRouteComponent(() => import('./ApplicationsPage.tsx'), 'ApplicationsPage'),
});

const one = createRoute({
  getParentRoute: () => root,
  path: '/tidgivere/soknader/$applicationId',
  component: lazyRouteComponent(() => import('./ApplicationPage.tsx'), 'ApplicationPage'),
});

const recruiting = createRoute({
  getParentRoute: () => root,
  path: '/virksomheten/rekruttering',
  component: lazyRouteComponent(() => import('./RecruitmentPage.tsx'), 'RecruitmentPage'),
});

export const applicationScreens = [list, one, recruiting] as const;
