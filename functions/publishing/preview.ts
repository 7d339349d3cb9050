import type { NationalDeps, ReadOf } from '#functions/platform/operation.ts';
import { cellsIn, PUBLISHED, placesOf, spotOf } from '#shared/national/index.ts';
import type { previewPublication } from '#shared/publishing/index.ts';
import { namedCities, ordered } from './order.ts';

/** What a publication would come to: how much of each figure is told, over all cities and periods together. */
export const preview: ReadOf<typeof previewPublication, NationalDeps> = async (_actor, { query: { until } }, deps) => {
  const { edition, waiting, number } = await ordered({ until }, deps);
  const places = placesOf(edition.counts);
  const figures = PUBLISHED.map((figure) => {
    const spots = edition.periods.flatMap((period) =>
      cellsIn(figure, period).flatMap((cell) => places.map((place) => spotOf(place, period, cell))),
    );
    const hidden = spots.filter((spot) => edition.hidden.has(spot)).length;
    return { figure: figure.total, told: spots.length - hidden, hidden };
  });
  return { until, after: number - 1, cities: namedCities(edition.counts, deps), figures, waiting };
};
