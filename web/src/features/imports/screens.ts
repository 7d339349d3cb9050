import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '#web/app/root.tsx';

const volunteers = createRoute({
  getParentRoute: () => root,
  path: '/tidgivere/hent',
  component: lazyRouteComponent(() => import('./ImportVolunteersPage.tsx'), 'ImportVolunteersPage'),
});

const participants = createRoute({
  getParentRoute: () => root,
  path: '/deltakere/hent',
  component: lazyRouteComponent(() => import('./ImportParticipantsPage.tsx'), 'ImportParticipantsPage'),
});

export const importScreens = [volunteers, participants] as const;
