import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '#web/app/root.tsx';

const reports = createRoute({
  getParentRoute: () => root,
  path: '/rapporter',
  component: lazyRouteComponent(() => import('./ReportsPage.tsx'), 'ReportsPage'),
});

const begin = createRoute({
  getParentRoute: () => root,
  path: '/rapporter/ny',
  component: lazyRouteComponent(() => import('./NewReportPage.tsx'), 'NewReportPage'),
});

const report = createRoute({
  getParentRoute: () => root,
  path: '/rapporter/$reportId',
  component: lazyRouteComponent(() => import('./ReportPage.tsx'), 'ReportPage'),
});

const head = createRoute({
  getParentRoute: () => root,
  path: '/rapporter/$reportId/endre',
  component: lazyRouteComponent(() => import('./HeadPage.tsx'), 'HeadPage'),
});

const draft = createRoute({
  getParentRoute: () => root,
  path: '/rapporter/$reportId/brev',
  component: lazyRouteComponent(() => import('./LetterPages.tsx'), 'DraftLetterPage'),
});

const version = createRoute({
  getParentRoute: () => root,
  path: '/rapporter/$reportId/utgave/$versionId',
  component: lazyRouteComponent(() => import('./LetterPages.tsx'), 'FrozenLetterPage'),
});

const templates = createRoute({
  getParentRoute: () => root,
  path: '/rapporter/maler',
  component: lazyRouteComponent(() => import('./TemplatesPage.tsx'), 'TemplatesPage'),
});

const newTemplate = createRoute({
  getParentRoute: () => root,
  path: '/rapporter/maler/ny',
  component: lazyRouteComponent(() => import('./TemplatePages.tsx'), 'NewTemplatePage'),
});

const template = createRoute({
  getParentRoute: () => root,
  path: '/rapporter/maler/$templateId',
  component: lazyRouteComponent(() => import('./TemplatePages.tsx'), 'TemplatePage'),
});

export const reportScreens = [reports, begin, templates, newTemplate, template, report, head, draft, version] as const;
