import { listPage } from '#functions/platform/listPage.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { cardContent } from '#functions/platform/table/versioned.ts';
import { listMatches, matchEntry } from '#shared/matching/index.ts';
import { named, participantCards, volunteerCards } from './names.ts';

/** The city's matches, with both people's names read by key. */
export const list: ReadOf<typeof listMatches> = async (_actor, { query }, deps) => {
  const page = await listPage(deps, listMatches, deps.keys.cards('match'), query, (stored) => cardContent(stored, matchEntry));
  const [participants, volunteers] = await Promise.all([
    participantCards(
      deps,
      page.items.map(({ participantId }) => participantId),
    ),
    volunteerCards(
      deps,
      page.items.map(({ volunteerId }) => volunteerId),
    ),
  ]);
  return { ...page, items: page.items.map((entry) => named(entry, participants, volunteers)) };
};
