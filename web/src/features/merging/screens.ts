import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '#web/app/root.tsx';

const find = createRoute({
  getParentRoute: () => root,
  path: '/deltakere/$participantId/sla-sammen',
  component: lazyRouteComponent(() => import('./FindOtherPage.tsx'), 'FindOtherPage'),
});

const merge = createRoute({
  getParentRoute: () => root,
  path: '/deltakere/$participantId/sla-sammen/$otherId',
  component: lazyRouteComponent(() => import('./MergePage.tsx'), 'MergePage'),
});

export const mergingScreens = [find, merge] as const;
