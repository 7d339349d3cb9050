import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { volunteerRecord } from '../volunteers/screens.ts';

const links = createRoute({
  getParentRoute: () => volunteerRecord,
  path: '/lenker',
  component: lazyRouteComponent(() => import('./LinksTab.tsx'), 'LinksTab'),
});

/** The tab of a volunteer's record that is about personal links. */
export const volunteerLinkTabs = [links] as const;
