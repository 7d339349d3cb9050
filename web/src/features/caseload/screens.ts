import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '#web/app/root.tsx';

const distribution = createRoute({
  getParentRoute: () => root,
  path: '/virksomheten/fordeling',
  component: lazyRouteComponent(() => import('./DistributionPage.tsx'), 'DistributionPage'),
});

const one = createRoute({
  getParentRoute: () => root,
  path: '/virksomheten/fordeling/$memberId',
  component: lazyRouteComponent(() => import('./CaseloadPage.tsx'), 'CaseloadPage'),
});

export const caseloadScreens = [distribution, one] as const;
