import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { visitorRoot } from '#web/app/visitor/root.tsx';
import { LINK_PATH } from './address.ts';

const link = createRoute({
  getParentRoute: () => visitorRoot,
  path: LINK_PATH,
  component: lazyRouteComponent(() => import('./LinkPage.tsx'), 'LinkPage'),
});

/** The screen that a volunteer's personal link opens. */
export const byLinkScreens = [link] as const;
