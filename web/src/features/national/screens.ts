import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { nationalRoot } from '#web/app/root.tsx';
import { nationalSearch } from './search.ts';

const national = createRoute({
  getParentRoute: () => nationalRoot,
  path: '/',
  validateSearch: nationalSearch,
  component: lazyRouteComponent(() => import('./NationalPage.tsx'), 'NationalPage'),
});

export const nationalScreens = [national] as const;
