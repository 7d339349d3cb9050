import { listPage } from '#functions/platform/listPage.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { applicationCard, listApplications } from '#shared/applications/index.ts';

/** The city's applications, as cards. */
export const list: ReadOf<typeof listApplications> = (_actor, { query }, deps) =>
  listPage(deps, listApplications, deps.keys.cards('application'), query, ({ content }) => applicationCard.parse(content));
