import { MATCHMAKERS, routesOf, takenOutOf, takingOut } from '#shared/kernel/index.ts';
import { exampleCard, matchId } from './examples.ts';
import { matchCard } from './schema.ts';

const route = routesOf('matching');

export const exportMatches = route({
  operationId: 'exportMatches',
  method: 'POST',
  path: '/api/matches/exports',
  summary: 'Lines of the list for a file; logged in the records of both people of each',
  access: MATCHMAKERS,
  asks: true,
  reach: 'found',
  body: takingOut,
  response: takenOutOf(matchCard),
  examples: { body: { ids: [matchId] }, response: { rows: [exampleCard] } },
});
