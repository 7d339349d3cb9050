import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '#web/app/root.tsx';

const calendar = createRoute({
  getParentRoute: () => root,
  path: '/kalender',
  component: lazyRouteComponent(() => import('./CalendarPage.tsx'), 'CalendarPage'),
});

export const calendarScreens = [calendar] as const;
