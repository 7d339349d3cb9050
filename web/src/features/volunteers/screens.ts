import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { root } from '#web/app/root.tsx';
import { optionalText } from '#web/app/search.ts';

const list = createRoute({
  getParentRoute: () => root,
  path: '/tidgivere',
  validateSearch: z.object({ stadium: optionalText, visning: optionalText }),
  component: lazyRouteComponent(() => import('./VolunteersPage.tsx'), 'VolunteersPage'),
});

const register = createRoute({
  getParentRoute: () => root,
  path: '/tidgivere/ny',
  component: lazyRouteComponent(() => import('./NewVolunteerPage.tsx'), 'NewVolunteerPage'),
});

const one = createRoute({
  getParentRoute: () => root,
  path: '/tidgivere/$volunteerId',
  component: lazyRouteComponent(() => import('./VolunteerPage.tsx'), 'VolunteerPage'),
});

const edit = createRoute({
  getParentRoute: () => root,
  path: '/tidgivere/$volunteerId/endre',
  component: lazyRouteComponent(() => import('./EditVolunteerPage.tsx'), 'EditVolunteerPage'),
});

export const volunteerScreens = [list, register, one, edit] as const;
