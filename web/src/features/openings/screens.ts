import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { volunteerRecord } from '../volunteers/screens.ts';

const openings = createRoute({
  getParentRoute: () => volunteerRecord,
  path: '/onsker',
  component: lazyRouteComponent(() => import('./OpeningsTab.tsx'), 'OpeningsTab'),
});

/** The tab of a volunteer's record that is about those who wait. */
export const openingTabs = [openings] as const;
