import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '#web/app/root.tsx';

const unit = createRoute({
  getParentRoute: () => root,
  path: '/virksomheten',
  component: lazyRouteComponent(() => import('./UnitPage.tsx'), 'UnitPage'),
});

const staff = createRoute({
  getParentRoute: () => root,
  path: '/virksomheten/ansatte',
  component: lazyRouteComponent(() => import('./StaffPage.tsx'), 'StaffPage'),
});

const invite = createRoute({
  getParentRoute: () => root,
  path: '/virksomheten/ansatte/ny',
  component: lazyRouteComponent(() => import('./InvitePage.tsx'), 'InvitePage'),
});

const one = createRoute({
  getParentRoute: () => root,
  path: '/virksomheten/ansatte/$memberId',
  component: lazyRouteComponent(() => import('./MemberPage.tsx'), 'MemberPage'),
});

const edit = createRoute({
  getParentRoute: () => root,
  path: '/virksomheten/ansatte/$memberId/endre',
  component: lazyRouteComponent(() => import('./EditMemberPage.tsx'), 'EditMemberPage'),
});

export const teamScreens = [unit, staff, invite, one, edit] as const;
