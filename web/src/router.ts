import { createRouter } from '@tanstack/react-router';
import { root } from './app/root.tsx';
import { matchingScreens, matchingTabs } from './features/matching/screens.ts';
import { participantScreens, record, recordTabs } from './features/participants/screens.ts';
import { partnerScreens } from './features/partners/screens.ts';
import { reportingScreens } from './features/reporting/screens.ts';
import { todayScreens } from './features/today/screens.ts';
import { volunteerScreens } from './features/volunteers/screens.ts';

/** Every screen, by its address. */
export const router = createRouter({
  routeTree: root.addChildren([
    ...todayScreens,
    ...participantScreens,
    record.addChildren([...recordTabs, ...matchingTabs]),
    ...matchingScreens,
    ...volunteerScreens,
    ...partnerScreens,
    ...reportingScreens,
  ]),
  scrollRestoration: true,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
