import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '#web/app/root.tsx';

const restricted = createRoute({
  getParentRoute: () => root,
  path: '/virksomheten/ute-av-bruk',
  component: lazyRouteComponent(() => import('./RestrictedPage.tsx'), 'RestrictedPage'),
});

export const accessScreens = [restricted] as const;
