import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '#web/app/root.tsx';

const make = createRoute({
  getParentRoute: () => root,
  path: '/deltakere/$participantId/avtaler/ny',
  component: lazyRouteComponent(() => import('./NewAppointmentPage.tsx'), 'NewAppointmentPage'),
});

const change = createRoute({
  getParentRoute: () => root,
  path: '/deltakere/$participantId/avtaler/$appointmentId',
  component: lazyRouteComponent(() => import('./ChangeAppointmentPage.tsx'), 'ChangeAppointmentPage'),
});

export const appointmentScreens = [make, change] as const;
