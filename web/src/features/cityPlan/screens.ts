import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '#web/app/root.tsx';

const plan = createRoute({
  getParentRoute: () => root,
  path: '/koblinger/plan',
  component: lazyRouteComponent(() => import('./CityPlanPage.tsx'), 'CityPlanPage'),
});

export const cityPlanScreens = [plan] as const;
