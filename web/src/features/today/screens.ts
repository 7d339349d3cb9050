import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '#web/app/root.tsx';

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./TodayPage.tsx'), 'TodayPage'),
});

const colleague = createRoute({
  getParentRoute: () => root,
  path: '/virksomheten/i-dag/$memberId',
  component: lazyRouteComponent(() => import('./ColleagueTodayPage.tsx'), 'ColleagueTodayPage'),
});

export const todayScreens = [today, colleague] as const;
