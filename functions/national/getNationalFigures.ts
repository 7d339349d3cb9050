import { found } from '#functions/platform/must.ts';
import type { NationalDeps, ReadOf } from '#functions/platform/operation.ts';
import type { getNationalFigures, listPublications } from '#shared/national/index.ts';
import { readPublication, readPublications, readTold } from './store.ts';

/** Every publication there has been. */
export const list: ReadOf<typeof listPublications, NationalDeps> = async (_actor, _input, deps) => ({
  publications: await readPublications(deps),
});

/** What an edition tells of a period: as it was published, whatever has been counted since. */
export const show: ReadOf<typeof getNationalFigures, NationalDeps> = async (_actor, { query: { year, edition, period } }, deps) => {
  const publication = found(await readPublication(deps, year, Number(edition)));
  const tables = await readTold(deps, publication);
  const { cities, sum } = found(tables[period]);
  return { publication, period, threshold: publication.threshold, cities, sum };
};
