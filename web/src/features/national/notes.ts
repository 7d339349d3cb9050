import { dateIn } from '#shared/kernel/dates.ts';
import { fill, type Language } from '#shared/kernel/language.ts';
import type { PublicationHead } from '#shared/national/index.ts';
import type { CityOfNation } from '#web/app/config.ts';
import { VALUE_WORDS } from '#web/features/reporting/drawing/texts.ts';
import type { Sheet } from '#web/features/reporting/sheet.ts';
import { cityFacts } from './cityFacts.ts';
import { texts } from './texts.ts';

/** How small numbers are told. */
function howTold({ threshold, within }: PublicationHead, language: Language): NonNullable<Sheet['notes']>[number][] {
  if (within === null) return [[VALUE_WORDS.hidden[language], fill(texts.hiddenInFile[language], { threshold })]];
  return [[texts.method[language], fill(texts.roundedLegend[language], { threshold, twice: 2 * threshold, within })]];
}

/** What must be known to read an edition's figures in a file: which edition it is, what is hidden, and what each city counts. */
export function notesOf(edition: PublicationHead, cities: readonly CityOfNation[], language: Language): NonNullable<Sheet['notes']> {
  const day = (at: string) => ({ date: dateIn(new Date(at)) });
  return [
    [texts.edition[language], fill(texts.editionName[language], { year: edition.year, edition: edition.edition })],
    [texts.countedAt[language], day(edition.countedAt)],
    [texts.publishedAt[language], day(edition.publishedAt)],
    ...howTold(edition, language),
    ...cities
      .filter(({ id }) => edition.cities.some((one) => one.id === id))
      .flatMap((city) => cityFacts(city, edition, language).map(({ name, said }) => [`${city.name}: ${name}`, said] as const)),
  ];
}
