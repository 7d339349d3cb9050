import type { ReadOf } from '#functions/platform/operation.ts';
import { type listReports, READY_TEMPLATES } from '#shared/reports/index.ts';
import { readLines, readOwnTemplates } from './store.ts';

/** Every report of the city, and every template there is. A city makes some ten a year. */
export const list: ReadOf<typeof listReports> = async (_actor, _input, deps) => {
  const [reports, own] = await Promise.all([readLines(deps), readOwnTemplates(deps)]);
  return { reports, templates: [...READY_TEMPLATES, ...own] };
};
