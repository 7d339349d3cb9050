import { listPage } from '#functions/platform/listPage.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { listVolunteers, volunteerCard } from '#shared/volunteers/index.ts';

/** The city's volunteers, as cards. */
export const list: ReadOf<typeof listVolunteers> = (_actor, { query }, deps) =>
  listPage(deps, listVolunteers, deps.keys.cards('volunteer'), query, ({ content }) => volunteerCard.parse(content));
