import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '#web/app/root.tsx';

const unit = createRoute({
  getParentRoute: () => root,
  path: '/virksomheten',
  component: lazyRouteComponent(() => import('./UnitPage.tsx'), 'UnitPage'),
});

const staff = createRoute({
  getParentRoute: () => root,
  path: '/virksomheten/ansatte',
  component: lazyRouteComponent(() => import('./StaffPage.tsx'), 'StaffPage'),
});

export const teamScreens = [unit, staff] as const;
