import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { root } from '#web/app/root.tsx';
import { optionalFlag, optionalText } from '#web/app/search.ts';
import { record } from '../participants/screens.ts';

/** What an address may ask of the list. */
export const matchesSearch = z.object({ tilstand: optionalText, tjeneste: optionalText, rekkefolge: optionalText, mine: optionalFlag });

const list = createRoute({
  getParentRoute: () => root,
  path: '/koblinger',
  validateSearch: matchesSearch,
  component: lazyRouteComponent(() => import('./MatchesPage.tsx'), 'MatchesPage'),
});

const one = createRoute({
  getParentRoute: () => root,
  path: '/koblinger/$participantId/$matchId',
  component: lazyRouteComponent(() => import('./MatchPage.tsx'), 'MatchPage'),
});

const meeting = createRoute({
  getParentRoute: () => root,
  path: '/koblinger/$participantId/$matchId/mote',
  component: lazyRouteComponent(() => import('./LogMeetingPage.tsx'), 'LogMeetingPage'),
});

const newAssignment = createRoute({
  getParentRoute: () => root,
  path: '/deltakere/$participantId/onsker/ny',
  component: lazyRouteComponent(() => import('./NewAssignmentPage.tsx'), 'NewAssignmentPage'),
});

const editAssignment = createRoute({
  getParentRoute: () => root,
  path: '/deltakere/$participantId/onsker/$assignmentId/endre',
  component: lazyRouteComponent(() => import('./EditAssignmentPage.tsx'), 'EditAssignmentPage'),
});

const brief = createRoute({
  getParentRoute: () => root,
  path: '/deltakere/$participantId/onsker/$assignmentId/tidgiver',
  component: lazyRouteComponent(() => import('./BriefPage.tsx'), 'BriefPage'),
});

const suggest = createRoute({
  getParentRoute: () => root,
  path: '/deltakere/$participantId/kobling/$assignmentId',
  component: lazyRouteComponent(() => import('./SuggestionsPage.tsx'), 'SuggestionsPage'),
});

const wishes = createRoute({
  getParentRoute: () => record,
  path: '/onsker',
  component: lazyRouteComponent(() => import('./WishesTab.tsx'), 'WishesTab'),
});

const matching = createRoute({
  getParentRoute: () => record,
  path: '/kobling',
  component: lazyRouteComponent(() => import('./MatchingTab.tsx'), 'MatchingTab'),
});

/** The tabs of a participant's record that are about being matched. */
export const matchingTabs = [wishes, matching] as const;

export const matchingScreens = [list, one, meeting, newAssignment, editAssignment, brief, suggest] as const;
