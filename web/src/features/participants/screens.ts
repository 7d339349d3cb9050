import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { root } from '#web/app/root.tsx';
import { optionalFlag, optionalText } from '#web/app/search.ts';

/** What an address may ask of the list. */
export const participantsSearch = z.object({
  tilstand: optionalText,
  fase: optionalText,
  tjeneste: optionalText,
  rekkefolge: optionalText,
  mine: optionalFlag,
});

const list = createRoute({
  getParentRoute: () => root,
  path: '/deltakere',
  validateSearch: participantsSearch,
  component: lazyRouteComponent(() => import('./ParticipantsPage.tsx'), 'ParticipantsPage'),
});

const register = createRoute({
  getParentRoute: () => root,
  path: '/deltakere/ny',
  component: lazyRouteComponent(() => import('./RegisterPage.tsx'), 'RegisterPage'),
});

const edit = createRoute({
  getParentRoute: () => root,
  path: '/deltakere/$participantId/endre',
  component: lazyRouteComponent(() => import('./EditProfilePage.tsx'), 'EditProfilePage'),
});

const converse = createRoute({
  getParentRoute: () => root,
  path: '/deltakere/$participantId/samtaler/ny',
  // the day it was, where one comes from what was agreed on
  validateSearch: z.object({ dato: optionalText }),
  component: lazyRouteComponent(() => import('./NewConversationPage.tsx'), 'NewConversationPage'),
});

const editWishes = createRoute({
  getParentRoute: () => root,
  path: '/deltakere/$participantId/onsker/endre',
  component: lazyRouteComponent(() => import('./EditWishesPage.tsx'), 'EditWishesPage'),
});

/** A participant's record: who it is and what comes next, over the tabs that hang on it. */
export const record = createRoute({
  getParentRoute: () => root,
  path: '/deltakere/$participantId',
  component: lazyRouteComponent(() => import('./RecordPage.tsx'), 'RecordPage'),
});

const overview = createRoute({
  getParentRoute: () => record,
  path: '/',
  component: lazyRouteComponent(() => import('./OverviewTab.tsx'), 'OverviewTab'),
});

const conversations = createRoute({
  getParentRoute: () => record,
  path: '/samtaler',
  component: lazyRouteComponent(() => import('./ConversationsTab.tsx'), 'ConversationsTab'),
});

const consents = createRoute({
  getParentRoute: () => record,
  path: '/samtykker',
  component: lazyRouteComponent(() => import('../consents/ConsentsTab.tsx'), 'ConsentsTab'),
});

/** The tabs of a record that are about the participant alone. */
export const recordTabs = [overview, conversations, consents] as const;

export const participantScreens = [list, register, edit, converse, editWishes] as const;
