import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '#web/app/root.tsx';
import { record } from '../participants/screens.ts';

const tab = createRoute({
  getParentRoute: () => record,
  path: '/plan',
  component: lazyRouteComponent(() => import('./PlanTab.tsx'), 'PlanTab'),
});

const newAssessment = createRoute({
  getParentRoute: () => root,
  path: '/deltakere/$participantId/kartlegging/ny',
  component: lazyRouteComponent(() => import('./NewAssessmentPage.tsx'), 'NewAssessmentPage'),
});

const correctAssessment = createRoute({
  getParentRoute: () => root,
  path: '/deltakere/$participantId/kartlegging/$assessmentId',
  component: lazyRouteComponent(() => import('./CorrectAssessmentPage.tsx'), 'CorrectAssessmentPage'),
});

const newGoal = createRoute({
  getParentRoute: () => root,
  path: '/deltakere/$participantId/mal/nytt',
  component: lazyRouteComponent(() => import('./NewGoalPage.tsx'), 'NewGoalPage'),
});

const changeGoal = createRoute({
  getParentRoute: () => root,
  path: '/deltakere/$participantId/mal/$goalId',
  component: lazyRouteComponent(() => import('./ChangeGoalPage.tsx'), 'ChangeGoalPage'),
});

const handout = createRoute({
  getParentRoute: () => root,
  path: '/deltakere/$participantId/plan/$handoutId',
  component: lazyRouteComponent(() => import('./HandoutPage.tsx'), 'HandoutPage'),
});

/** The tab of a participant's record that is about their plan. */
export const planTabs = [tab] as const;

export const planScreens = [newAssessment, correctAssessment, newGoal, changeGoal, handout] as const;
