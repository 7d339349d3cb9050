import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { root } from '#web/app/root.tsx';
import { optionalText } from '#web/app/search.ts';
import { record } from '#web/features/participants/screens.ts';
import { volunteerRecord } from '#web/features/volunteers/screens.ts';

const participantHistory = createRoute({
  getParentRoute: () => record,
  path: '/historikk',
  component: lazyRouteComponent(() => import('./ParticipantHistoryTab.tsx'), 'ParticipantHistoryTab'),
});

const volunteerHistory = createRoute({
  getParentRoute: () => volunteerRecord,
  path: '/historikk',
  component: lazyRouteComponent(() => import('./VolunteerHistoryTab.tsx'), 'VolunteerHistoryTab'),
});

/** The tab of a participant's record that tells what was done with it and who read it. */
export const privacyTabs = [participantHistory] as const;

/** The same tab of a volunteer's record. */
export const volunteerPrivacyTabs = [volunteerHistory] as const;

const erasures = createRoute({
  getParentRoute: () => root,
  path: '/virksomheten/slettinger',
  component: lazyRouteComponent(() => import('./ErasuresPage.tsx'), 'ErasuresPage'),
});

const erasure = createRoute({
  getParentRoute: () => root,
  path: '/virksomheten/slettinger/$erasureId',
  component: lazyRouteComponent(() => import('./ErasurePage.tsx'), 'ErasurePage'),
});

const participantPackage = createRoute({
  getParentRoute: () => root,
  path: '/deltakere/$participantId/utlevering/$handoverId',
  component: lazyRouteComponent(() => import('./PackagePages.tsx'), 'ParticipantPackagePage'),
});

const volunteerPackage = createRoute({
  getParentRoute: () => root,
  path: '/tidgivere/$volunteerId/utlevering/$handoverId',
  component: lazyRouteComponent(() => import('./PackagePages.tsx'), 'VolunteerPackagePage'),
});

const review = createRoute({
  getParentRoute: () => root,
  path: '/virksomheten/innsyn',
  validateSearch: z.object({ maaned: optionalText }),
  component: lazyRouteComponent(() => import('./ReviewPage.tsx'), 'ReviewPage'),
});

export const privacyScreens = [review, erasures, erasure, participantPackage, volunteerPackage] as const;
