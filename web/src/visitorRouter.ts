import { createRouter } from '@tanstack/react-router';
import { visitorRoot } from './app/visitor/root.tsx';
import { byLinkScreens } from './features/byLink/screens.ts';
import { recruitmentScreens } from './features/recruitment/screens.ts';

/** The way around the screens of a city that need no sign-in. */
export const createVisitorRouter = () =>
  createRouter({ routeTree: visitorRoot.addChildren([...recruitmentScreens, ...byLinkScreens]), scrollRestoration: true });

export type VisitorRouter = ReturnType<typeof createVisitorRouter>;
