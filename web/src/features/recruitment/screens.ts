import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { visitorRoot } from '#web/app/visitor/root.tsx';
import { PUBLIC_PATH, THANKS_PATH } from './address.ts';

const apply = createRoute({
  getParentRoute: () => visitorRoot,
  path: PUBLIC_PATH,
  component: lazyRouteComponent(() => import('./ApplyPage.tsx'), 'ApplyPage'),
});

const thanks = createRoute({
  getParentRoute: () => visitorRoot,
  path: THANKS_PATH,
  component: lazyRouteComponent(() => import('./ThanksPage.tsx'), 'ThanksPage'),
});

export const recruitmentScreens = [apply, thanks] as const;
