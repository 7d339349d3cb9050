import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { root } from '#web/app/root.tsx';
import { optionalText } from '#web/app/search.ts';

/** What an address may ask of the list; a partner's name is no person's. */
export const partnersSearch = z.object({ q: optionalText, type: optionalText, rekkefolge: optionalText });

const list = createRoute({
  getParentRoute: () => root,
  path: '/samarbeid',
  validateSearch: partnersSearch,
  component: lazyRouteComponent(() => import('./PartnersPage.tsx'), 'PartnersPage'),
});

const register = createRoute({
  getParentRoute: () => root,
  path: '/samarbeid/ny',
  component: lazyRouteComponent(() => import('./NewPartnerPage.tsx'), 'NewPartnerPage'),
});

const one = createRoute({
  getParentRoute: () => root,
  path: '/samarbeid/$partnerId',
  component: lazyRouteComponent(() => import('./PartnerPage.tsx'), 'PartnerPage'),
});

const edit = createRoute({
  getParentRoute: () => root,
  path: '/samarbeid/$partnerId/endre',
  component: lazyRouteComponent(() => import('./EditPartnerPage.tsx'), 'EditPartnerPage'),
});

export const partnerScreens = [list, register, one, edit] as const;
