import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '#web/app/root.tsx';

const volunteers = createRoute({
  getParentRoute: () => root,
  path: '/tidgivere/hent',
  component: lazyRouteComponent(() => import('./ImportVolunteersPage.tsx'), 'ImportVolunteersPage'),
});

export const importScreens = [volunteers] as const;
