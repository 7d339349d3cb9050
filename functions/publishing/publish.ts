import { publicationWrites } from '#functions/national/index.ts';
import type { ChangeOf, NationalDeps } from '#functions/platform/operation.ts';
import { PRIVACY, type PublicationHead, toldIn } from '#shared/national/index.ts';
import type { publish } from '#shared/publishing/index.ts';
import { yearOf } from '#shared/reporting/index.ts';
import { namedCities, ordered } from './order.ts';

/** Publishes a year up to a month. What is written then is never written again. */
export const publishYear: ChangeOf<typeof publish, NationalDeps> = async (_actor, { body }, deps) => {
  const { edition, waiting, number } = await ordered(body, deps);
  const cities = namedCities(edition.counts, deps);
  const nameOf = new Map(cities.map(({ id, name }) => [id, name]));
  const tables = Object.fromEntries(
    edition.periods.map((period) => {
      const told = toldIn(edition, period);
      return [period, { cities: told.cities.map(({ id, cells }) => ({ id, name: nameOf.get(id) ?? id, cells })), sum: told.sum }];
    }),
  );
  const numbers = Object.values(tables).flatMap((table) => [...table.cities.map(({ cells }) => cells), table.sum].flatMap(Object.values));
  const head: PublicationHead = {
    year: yearOf(body.until),
    edition: number,
    until: body.until,
    publishedAt: deps.now.toISOString(),
    threshold: PRIVACY.threshold,
    cities,
    periods: [...edition.periods],
    told: numbers.filter((one) => one !== null).length,
    hidden: numbers.filter((one) => one === null).length,
    waiting,
  };
  return { writes: publicationWrites(deps, head, tables, edition), answer: head };
};
