import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { root } from '#web/app/root.tsx';
import { behindSearch } from './behind/behindInAddress.ts';
import { optionalPeriod } from './periodInAddress.ts';

const figures = createRoute({
  getParentRoute: () => root,
  path: '/tall',
  validateSearch: z.object({ periode: optionalPeriod }),
  component: lazyRouteComponent(() => import('./FiguresPage.tsx'), 'FiguresPage'),
});

const learning = createRoute({
  getParentRoute: () => root,
  path: '/tall/koblinger',
  component: lazyRouteComponent(() => import('./LearningPage.tsx'), 'LearningPage'),
});

const behind = createRoute({
  getParentRoute: () => root,
  path: '/tall/hvem',
  validateSearch: behindSearch,
  component: lazyRouteComponent(() => import('./behind/BehindPage.tsx'), 'BehindPage'),
});

export const reportingScreens = [figures, learning, behind] as const;
