import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '#web/app/root.tsx';

const areas = createRoute({
  getParentRoute: () => root,
  path: '/virksomheten/omrader',
  component: lazyRouteComponent(() => import('./AreasPage.tsx'), 'AreasPage'),
});

const rhythm = createRoute({
  getParentRoute: () => root,
  path: '/virksomheten/samtaler-og-kontakt',
  component: lazyRouteComponent(() => import('./RhythmPage.tsx'), 'RhythmPage'),
});

const weights = createRoute({
  getParentRoute: () => root,
  path: '/virksomheten/forslag',
  component: lazyRouteComponent(() => import('./WeightsPage.tsx'), 'WeightsPage'),
});

const linkDays = createRoute({
  getParentRoute: () => root,
  path: '/virksomheten/lenker',
  component: lazyRouteComponent(() => import('./LinkDaysPage.tsx'), 'LinkDaysPage'),
});

export const settingsScreens = [areas, rhythm, weights, linkDays] as const;
