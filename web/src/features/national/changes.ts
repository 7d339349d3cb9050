import { fill, type Language } from '#shared/kernel/language.ts';
import type { NationalFigures } from '#shared/national/index.ts';
import { valueIn } from '#shared/reporting/index.ts';
import type { Sheet } from '#web/features/reporting/sheet.ts';
import { figuresOf, nameOf, placesOf } from './sideBySide.ts';
import { texts } from './texts.ts';

/** The figures of a period that another edition of the year tells otherwise: two rows for each, as it was told and as it is. Without rows where there is none. */
export function changesSince(before: NationalFigures, now: NationalFigures, language: Language): Sheet {
  const editions = [before, now].map((read) => ({ read, places: new Map(placesOf(read, language).map(({ name, told }) => [name, told])) }));
  const places = placesOf(now, language).map(({ name }) => name);
  const rows = figuresOf(now).flatMap((figure) => {
    const told = editions.map((edition) => ({
      edition: edition.read.publication.edition,
      values: places.map((place) => {
        const cells = edition.places.get(place);
        return cells && valueIn(figure, cells);
      }),
    }));
    const [was, is] = told;
    if (was?.values.every((value, at) => value === is?.values[at])) return [];
    return told.map(({ edition, values }) => ({
      id: `${figure.id} ${edition}`,
      names: [fill(texts.inEdition[language], { name: nameOf(figure, language), edition })],
      values,
    }));
  });
  return {
    title: fill(texts.changedSince[language], { edition: before.publication.edition }),
    heads: [texts.figure[language]],
    columns: places,
    rows,
  };
}
